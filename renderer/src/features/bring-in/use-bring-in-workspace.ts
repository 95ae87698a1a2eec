import { ref, type Ref } from 'vue'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { useActions } from '../../notices/use-actions'
import { useNotices } from '../../notices/notice-store'
import { sayFailure, useWords } from '../../words/use-words'

/** Brings in a copy of our own data. Main reads it once more, so that no record passes through the page. */
export function useBringInWorkspace(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** True when it is done; else `error` says why, and nothing was changed. */
  readonly bring: (source: File, mode: 'merge' | 'replace', theirs: string[]) => Promise<boolean>
} {
  const words = useWords()
  const notices = useNotices()
  const actions = useActions()
  const busy = ref(false)
  const error = ref<string>()

  async function bring(source: File, mode: 'merge' | 'replace', theirs: string[]): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    error.value = undefined
    try {
      const bytes = new Uint8Array(await source.arrayBuffer())
      await api.exchange.bringInWorkspace({ name: source.name.slice(0, 500), bytes, mode, theirs })
      const done = mode === 'merge' ? words.bringInWorkspace.merged : words.bringInWorkspace.replaced
      notices.show(done, { label: words.general.undo, act: () => void actions.undo() })
      return true
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, error, bring }
}
