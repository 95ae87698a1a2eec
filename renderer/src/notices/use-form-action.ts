import { ref, type Ref } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { failureOf } from '../api/app-error'
import { sayFailure, useWords } from '../words/use-words'
import { useWorkspace } from '../workspace/workspace-store'
import { useNotices } from './notice-store'
import { useActions } from './use-actions'

/** A command as a sheet runs it: one at a time, a failure said in the sheet, success with a notice that offers undo. */
export function useFormAction(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  readonly submit: (command: AnyCommand, done?: string) => Promise<RunResult | null>
} {
  const workspace = useWorkspace()
  const notices = useNotices()
  const actions = useActions()
  const words = useWords()
  const busy = ref(false)
  const error = ref<string>()
  /** Done on the way without a notice (a name corrected in the debrief): goes back with what has one. */
  let onTheWay = 0

  /** Letters drafted as a consequence go back with what caused them. */
  async function takeBack(more: number): Promise<void> {
    try {
      if (workspace.undoState.undo?.key === 'startLetters') await workspace.undo()
      await actions.undo()
      for (let left = more; left > 0; left -= 1) await workspace.undo()
    } catch (thrown) {
      notices.showFailure(thrown)
    }
  }

  async function submit(command: AnyCommand, done?: string): Promise<RunResult | null> {
    if (busy.value) return null
    busy.value = true
    error.value = undefined
    try {
      const result = await workspace.run(command)
      if (done === undefined) onTheWay += 1
      else {
        const more = onTheWay
        onTheWay = 0
        notices.show(done, { label: words.general.undo, act: () => void takeBack(more) })
      }
      return result
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return null
    } finally {
      busy.value = false
    }
  }

  return { busy, error, submit }
}
