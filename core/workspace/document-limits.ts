/** How deep anything in a saved document may be nested. Ours is 8 deep; deeper than this cannot be written again. */
export const deepest = 64

/** How many bytes a saved document may have: above this the engine cannot hold it as one text. */
export const largestBytes = 500_000_000

/** Whether a parsed value is nested no deeper than `limit`. Walks by levels: recursion would overflow first. */
export function isShallow(value: unknown, limit: number = deepest): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return false
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return true
}
