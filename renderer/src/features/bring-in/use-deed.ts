import { ref, type Ref } from 'vue'
import { failureOf } from '../../api/app-error'
import { useActions } from '../../notices/use-actions'
import { useNotices } from '../../notices/notice-store'
import { sayFailure, useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'

/** Something that main does by itself with what it holds: once at a time, a failure said in the sheet, success with undo. */
export function useDeed(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** What the deed gave; null where it failed, and then nothing was changed. */
  readonly doIt: <T>(deed: () => Promise<T>, done: string) => Promise<T | null>
} {
  const words = useWords()
  const notices = useNotices()
  const actions = useActions()
  const workspace = useWorkspace()
  const busy = ref(false)
  const error = ref<string>()

  async function doIt<T>(deed: () => Promise<T>, done: string): Promise<T | null> {
    if (busy.value) return null
    busy.value = true
    error.value = undefined
    try {
      const result = await deed()
      workspace.deeds += 1
      notices.show(done, { label: words.general.undo, act: () => void actions.undo() })
      return result
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return null
    } finally {
      busy.value = false
    }
  }

  return { busy, error, doIt }
}
