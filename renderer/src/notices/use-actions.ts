import type { AnyCommand } from '#core/commands/all-commands'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { useWords } from '../words/use-words'
import { useWorkspace } from '../workspace/workspace-store'
import { useNotices } from './notice-store'

/** Commands as a view runs them: done with a notice that offers undo, or not done and said why. Never throws. */
export function useActions(): {
  /** `done` as a function is asked afterwards: for what only the result tells. */
  run: (command: AnyCommand, done?: string | (() => string)) => Promise<RunResult | null>
  undo: () => Promise<void>
  redo: () => Promise<void>
} {
  const workspace = useWorkspace()
  const notices = useNotices()
  const words = useWords()

  async function step(which: 'undo' | 'redo'): Promise<void> {
    const label = workspace.undoState[which]
    if (label === null) {
      notices.show(words.undo.nothing)
      return
    }
    const what = words.undo.changes[label.key]?.(label.values) ?? label.key
    try {
      await workspace[which]()
      notices.show(which === 'undo' ? words.undo.undone({ what }) : words.undo.redone({ what }))
    } catch (error) {
      notices.showFailure(error)
    }
  }

  return {
    async run(command, done) {
      try {
        const result = await workspace.run(command)
        if (done !== undefined) {
          notices.show(typeof done === 'string' ? done : done(), {
            label: words.general.undo,
            act: () => void step('undo'),
          })
        }
        return result
      } catch (error) {
        notices.showFailure(error)
        return null
      }
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
  }
}
