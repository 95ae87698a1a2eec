import { addHours, later } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { TimedInterview } from './facts'

/** Hours in which the notes of an interview keep their place although the next interview is over too. */
export const ownHours = 72

/**
 * When what belongs to one interview gives way to the next one of the application: at that one's end, but not within
 * three days of its own, since each round earns its own notes (Ask a Manager) and rounds may follow within the hour.
 */
export function givesWayAt(interviews: readonly TimedInterview[], index: number): Instant | null {
  const [own, next] = [interviews[index], interviews[index + 1]]
  return own === undefined || next === undefined ? null : later(next.end, addHours(own.end, ownHours))
}
