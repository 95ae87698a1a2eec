/** What long work leaves for everything else: how long it may hold the thread, and how it lets go. */
export interface Slicing {
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number
  /** Resolves when whatever waited has had its turn. */
  readonly pause: () => Promise<void>
}

export const systemSlicing: Slicing = {
  elapsed: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
}

/** Half a frame: a window that draws at sixty frames a second does not miss one. */
const sliceMs = 8
/** So few that even slow ones end well within what is left of the frame. */
const portionSize = 8

/**
 * Does `work` on portions of `items`, letting go of the thread after each slice. False where `isCancelled` said so in
 * between; what was done until then stays done.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (portion: readonly T[]) => void,
  slicing: Slicing,
  isCancelled: () => boolean = () => false,
): Promise<boolean> {
  let from = slicing.elapsed()
  for (let index = 0; index < items.length; index += portionSize) {
    work(items.slice(index, index + portionSize))
    if (slicing.elapsed() - from < sliceMs) continue
    await slicing.pause()
    if (isCancelled()) return false
    from = slicing.elapsed()
  }
  return true
}
