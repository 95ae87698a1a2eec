import { addHours, later } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Facts } from './facts'

/**
 * When what belongs to one interview gives way to the next one of the application: at that one's end, but not while
 * a note is not yet late (three days from its own end), since each round earns its own notes (Ask a Manager) and rounds may follow within the hour.
 */
export function givesWayAt({ interviews, context }: Facts, index: number): Instant | null {
  const [own, next] = [interviews[index], interviews[index + 1]]
  return own === undefined || next === undefined
    ? null
    : later(next.end, addHours(own.end, context.settings.thankLateHours))
}
