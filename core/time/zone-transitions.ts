import { instantOf, milliseconds } from './arithmetic'
import type { Instant, Zone } from './kinds'
import { Temporal } from './temporal'
import { offsetAt } from './zone-offsets'

/** A change of the clocks in a zone: the first instant at which they show the new time, and both offsets from UTC in milliseconds. */
export interface ZoneTransition {
  readonly at: Instant
  readonly before: number
  readonly after: number
}

/**
 * The changes of the clocks in `zone` that matter between two instants: the last one at or before `from`, where there was
 * one, and each until `to`. @throws RangeError where the zone is unknown.
 */
export function transitionsIn(zone: Zone, from: Instant, to: Instant): readonly ZoneTransition[] {
  const found: ZoneTransition[] = []
  const begin = Temporal.Instant.fromEpochMilliseconds(milliseconds(from) + 1).toZonedDateTimeISO(zone)
  let next = begin.getTimeZoneTransition('previous') ?? begin.getTimeZoneTransition('next')
  while (next !== null && next.epochMilliseconds <= milliseconds(to)) {
    const at = next.epochMilliseconds
    found.push({ at: instantOf(at), before: offsetAt(at - 1, zone), after: offsetAt(at, zone) })
    next = next.getTimeZoneTransition('next')
  }
  return found
}
