import { endOf, type Interview } from '../domain/interview'
import type { Settings } from '../domain/settings'
import { addHours, compareInstants } from '../time/arithmetic'
import type { Instant, Zone } from '../time/kinds'

/** In time: within a day. Late: a word is said about it. Very late: after three days, a short note only. */
export type Lateness = 'inTime' | 'late' | 'veryLate'

type Hours = Pick<Settings, 'thankHours' | 'thankLateHours' | 'assumedMinutes'>

/**
 * How late a thank-you note is when it is drafted, by the hours of the settings. They count from the interview's end; an
 * unknown zone reads as the given one. Source: etiquette.md, "Deadline".
 */
export function latenessOf(
  interview: Pick<Interview, 'start' | 'end' | 'zone'> | null,
  at: Instant,
  zone: Zone,
  { thankHours, thankLateHours, assumedMinutes }: Hours,
): Lateness {
  if (interview === null) return 'inTime'
  const end = endOf(interview, zone, assumedMinutes)
  if (compareInstants(at, addHours(end, thankHours)) <= 0) return 'inTime'
  return compareInstants(at, addHours(end, thankLateHours)) <= 0 ? 'late' : 'veryLate'
}
