import { ref, type Ref } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { RunResult } from '#core/ipc/contract'
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

  /** Letters drafted as a consequence go back with what caused them. */
  async function takeBack(): Promise<void> {
    try {
      if (workspace.undoState.undo?.key === 'startLetters') await workspace.undo()
      await actions.undo()
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
      if (done !== undefined) {
        notices.show(done, { label: words.general.undo, act: () => void takeBack() })
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
