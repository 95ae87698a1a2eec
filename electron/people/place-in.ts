/** Where an item belongs in a sorted list: the first place whose item does not come before it. */
export function placeIn<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (compare(sorted[middle] as T, item) < 0) from = middle + 1
    else to = middle
  }
  return from
}
