import { onEvent } from '../api/client'
import { useNotices } from '../notices/notice-store'
import { useActions } from '../notices/use-actions'
import { useWords } from '../words/use-words'

/** What was told in the small window is said here, with the way to take it back. */
export function useQuickAdded(): void {
  const notices = useNotices()
  const actions = useActions()
  const words = useWords()
  onEvent('quickAdded', ({ done }) =>
    notices.show(done, { label: words.general.undo, act: () => void actions.undo() }),
  )
}
