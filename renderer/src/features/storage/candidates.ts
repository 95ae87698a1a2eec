import type { CopyCounts, SavedCopy } from '#core/ipc/rooms/storage'

/** The versions one could go on with, best first: `best` is what main would have taken; what does not open comes last. */
export function candidates(copies: readonly SavedCopy[], best: string | null): readonly SavedCopy[] {
  const sound = copies.filter((copy) => copy.sound && copy.id !== best)
  const first = copies.filter((copy) => copy.id === best)
  return [...first, ...sound, ...copies.filter((copy) => !copy.sound && copy.id !== best)]
}

/** How a version stands to the newest that was found. Null for that one, and where the two cannot be compared. */
export function behindNewest(
  copy: SavedCopy,
  copies: readonly SavedCopy[],
): { readonly changes: number; readonly fewer: CopyCounts } | null {
  const listed = copies.filter(({ sound, kind }) => sound && kind !== 'elsewhere')
  const [newest] = listed.toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0))
  if (newest === undefined || copy.kind === 'elsewhere' || copy.kind === 'conflict') return null
  if (copy.counts === null || newest.counts === null) return null
  const changes = (newest.revision ?? 0) - (copy.revision ?? 0)
  if (changes <= 0) return null
  const { counts } = copy
  return {
    changes,
    fewer: {
      applications: newest.counts.applications - counts.applications,
      interviews: newest.counts.interviews - counts.interviews,
      letters: newest.counts.letters - counts.letters,
      people: newest.counts.people - counts.people,
    },
  }
}
