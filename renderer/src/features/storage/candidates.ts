import type { SavedCopy } from '#core/ipc/rooms/storage'

/** The versions one could go on with, best first: `best` is what main would have taken; what does not open comes last. */
export function candidates(copies: readonly SavedCopy[], best: string | null): readonly SavedCopy[] {
  const sound = copies.filter((copy) => copy.sound && copy.id !== best)
  const first = copies.filter((copy) => copy.id === best)
  return [...first, ...sound, ...copies.filter((copy) => !copy.sound && copy.id !== best)]
}
