import { endOf, type Interview } from '../domain/interview'
import { addHours, compareInstants } from '../time/arithmetic'
import type { Instant, Zone } from '../time/kinds'

/** In time: within a day. Late: a word is said about it. Very late: after three days, a short note only. */
export type Lateness = 'inTime' | 'late' | 'veryLate'

const lateHours = 24
const veryLateHours = 72

/**
 * How late a thank-you note is when it is drafted. Hours count from the interview's end; an unknown zone reads as the
 * given one. Source: etiquette.md, "Deadline".
 */
export function latenessOf(
  interview: Pick<Interview, 'start' | 'end' | 'zone'> | null,
  at: Instant,
  zone: Zone,
): Lateness {
  if (interview === null) return 'inTime'
  const end = endOf(interview, zone)
  if (compareInstants(at, addHours(end, lateHours)) <= 0) return 'inTime'
  return compareInstants(at, addHours(end, veryLateHours)) <= 0 ? 'late' : 'veryLate'
}
