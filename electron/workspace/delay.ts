import { setTimeout as timeout } from 'node:timers/promises'

/** Waits; an aborted signal ends the wait early, without an error. Tests put in their own. */
export type Delay = (milliseconds: number, signal?: AbortSignal) => Promise<void>

export const delay: Delay = async (milliseconds, signal) => {
  await timeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}

/** What the work answers within the time, else false; the work itself goes on. */
export async function inTime(work: Promise<boolean>, milliseconds: number, wait: Delay): Promise<boolean> {
  const timer = new AbortController()
  const late = wait(milliseconds, timer.signal).then(() => false)
  return Promise.race([work, late]).finally(() => timer.abort())
}
