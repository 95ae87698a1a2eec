/** Cases sorted into classes, in the order in which they are read. */
export interface Tally {
  /** How many cases there are in all. */
  readonly total: number
  /** How many fall into each class, in the classes' order. */
  readonly counts: readonly number[]
}

/** Under so many cases a picture says more than is known. */
export const mostTellingFrom = 5

/**
 * Sorts numbers into classes by their upper ends: below the first end, from the first to below the second …, and from
 * the last on.
 */
export function tallyBelow(numbers: readonly number[], ends: readonly number[]): Tally {
  const counts = new Array<number>(ends.length + 1).fill(0)
  for (const number of numbers) {
    const index = ends.findIndex((end) => number < end)
    const at = index < 0 ? ends.length : index
    counts[at] = (counts[at] ?? 0) + 1
  }
  return { total: numbers.length, counts }
}

/** The middle of the numbers: half are smaller, half are larger; null for none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
