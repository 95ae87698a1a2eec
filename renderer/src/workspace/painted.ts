/** A window that is not shown draws nothing, and must not wait for it. */
const longestMs = 1000

/** Resolves when what now stands in the page has been painted, or after a second. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestMs)
    // The task after a frame begins when the frame has been handed on.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
