import type { Timers } from '../heartbeat'
import type { Part } from '../part'
import type { LiveCards } from './live-cards'

/** So long the first cards have to be drawn before main is busy with the others; longer than that nobody is reminded late. */
const patienceMs = 3000

/** All cards, from which it is known whom to remind of what: once a page has shown the first and asks, or soon anyway. */
export function createAllCards(live: Pick<LiveCards, 'wanted' | 'whole'>, timers: Timers): Part {
  let timer: unknown = null
  return {
    name: 'all cards',
    async start() {
      const passed = new Promise<void>((resolve) => (timer = timers.set(resolve, patienceMs)))
      await Promise.race([live.wanted, passed])
      timers.clear(timer)
      await live.whole()
    },
    stop: () => timers.clear(timer),
  }
}
