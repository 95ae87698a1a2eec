import { ref, type Ref } from 'vue'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { useActions } from '../../notices/use-actions'
import { useNotices } from '../../notices/notice-store'
import { sayFailure, useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'

/** Something done to all of the data at once: refused in its place, done with a notice that offers to undo it. */
export function useRestoring(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** One at a time; says no more than why it was refused. */
  readonly quietly: (act: () => Promise<unknown>) => Promise<boolean>
  readonly attempt: (act: () => Promise<unknown>, done: string) => Promise<boolean>
  readonly restore: (id: string, mode: 'replace' | 'addMissing', done: string) => Promise<boolean>
} {
  const notices = useNotices()
  const actions = useActions()
  const words = useWords()
  const workspace = useWorkspace()
  const busy = ref(false)
  const error = ref<string>()

  async function quietly(act: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    error.value = undefined
    try {
      await act()
      return true
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return false
    } finally {
      busy.value = false
    }
  }

  async function attempt(act: () => Promise<unknown>, done: string): Promise<boolean> {
    if (!(await quietly(act))) return false
    // An older "Undo" would take this back instead of what it says.
    workspace.deeds += 1
    notices.show(done, { label: words.general.undo, act: () => void actions.undo() })
    return true
  }

  return {
    busy,
    error,
    quietly,
    attempt,
    restore: (id, mode, done) => attempt(() => api.storage.restore({ id, mode }), done),
  }
}
