/** How long the main thread could answer nobody, at the longest, while `work` went on; milliseconds on that clock. */
export async function longestStall(
  work: () => Promise<void>,
  clock: () => number = () => performance.now(),
): Promise<number> {
  let longest = 0
  let last = clock()
  let isOver = false
  function look(): void {
    const now = clock()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  await work()
  isOver = true
  return Math.max(longest, clock() - last)
}
