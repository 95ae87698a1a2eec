import type { Part } from '../part'
import type { Timers } from '../heartbeat'

/** Long enough for the window to be drawn and the first click to be answered. */
const afterMs = 2000

/** Begins something slow once the start is over, so that nobody waits for it later. */
export function createWarmUp(begin: () => void, timers: Timers): Part {
  let timer: unknown = null
  return {
    name: 'warm-up',
    start() {
      timer = timers.set(begin, afterMs)
    },
    stop: () => timers.clear(timer),
  }
}
