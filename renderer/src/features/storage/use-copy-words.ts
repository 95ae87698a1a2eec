import type { SavedCopy } from '#core/ipc/rooms/storage'
import { useClock } from '../../workspace/clock'
import { useMoments, useWords } from '../../words/use-words'
import { sayWhen } from './say-when'

/** How a copy is called: when it was saved, what it holds. */
export function useCopyWords(): {
  readonly when: (copy: Pick<SavedCopy, 'savedAt'>) => string
  readonly kind: (copy: SavedCopy) => string
  readonly counts: (copy: SavedCopy) => string
} {
  const words = useWords()
  const moments = useMoments()
  const { now } = useClock()
  return {
    when: ({ savedAt }) => sayWhen(savedAt, now.value, moments.value, words),
    kind: (copy) => words.storage.kinds[copy.kind],
    counts: ({ counts }) => (counts === null ? words.storage.cannotOpen : words.storage.counts(counts)),
  }
}
