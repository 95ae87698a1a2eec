/** Waits; an aborted signal ends the wait early, without an error. Tests put in their own. */
export type Delay = (milliseconds: number, signal?: AbortSignal) => Promise<void>

/** Without the errors that the system's own makes of each wait cut short: a save cuts two. */
export const delay: Delay = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted === true) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })

/** Ends the waits of a signal. A reason is given since an error is made where there is none. */
export function endWait(wait: AbortController): void {
  if (!wait.signal.aborted) wait.abort('over')
}

/** What the work answers within the time, else false; the work itself goes on. */
export async function inTime(work: Promise<boolean>, milliseconds: number, wait: Delay): Promise<boolean> {
  const timer = new AbortController()
  const late = wait(milliseconds, timer.signal).then(() => false)
  return Promise.race([work, late]).finally(() => endWait(timer))
}
