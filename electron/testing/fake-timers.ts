import { Clock } from '../clock'
import type { Timers } from '../heartbeat'
import { zone } from '#core/time/kinds'

interface Set {
  readonly callback: () => void
  readonly at: number
}

/** A clock and timers that a test moves together, or apart: while a machine sleeps its clock goes on and its timers do not. */
export function createFakeTime(start: string, zoneName = 'Europe/Madrid') {
  let wall = Date.parse(start)
  let uptime = 0
  let handles = 0
  const pending = new Map<number, Set>()
  const delays: number[] = []

  const timers: Timers = {
    set(callback, delayMs) {
      delays.push(delayMs)
      pending.set((handles += 1), { callback, at: uptime + delayMs })
      return handles
    },
    clear: (handle) => void pending.delete(handle as number),
  }

  /** Lets time pass, running each timer when its time has come. */
  function pass(ms: number): void {
    const end = uptime + ms
    for (;;) {
      const next = [...pending].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0]
      if (next === undefined) break
      wall += next[1].at - uptime
      uptime = next[1].at
      pending.delete(next[0])
      next[1].callback()
    }
    wall += end - uptime
    uptime = end
  }

  const clock = new Clock(false, zone(zoneName), 0, () => wall)
  return { clock, timers, pass, delays, sleep: (ms: number) => void (wall += ms) }
}
