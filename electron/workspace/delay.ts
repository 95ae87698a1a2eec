import { setTimeout as timeout } from 'node:timers/promises'

/** Waits; an aborted signal ends the wait early, without an error. Tests put in their own. */
export type Delay = (milliseconds: number, signal?: AbortSignal) => Promise<void>

export const delay: Delay = async (milliseconds, signal) => {
  await timeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}
