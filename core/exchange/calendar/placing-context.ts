import { wallTimeIn } from '../../time/arithmetic'
import type { Instant, Zone } from '../../time/kinds'
import { namedZone } from '../zones/named-zone'
import { zoneResolver } from '../zones/zone-resolver'
import type { CalendarParts } from './components'
import type { PlacingContext } from './meeting-time'
import { textOf } from './property'
import type { Effort } from './rule-days'

/**
 * How times of one calendar are placed. The zone that its head mentions (X-WR-TIMEZONE, or the one VTIMEZONE) moves
 * nothing: it is only offered where a time names no zone.
 */
export function placingContextOf(
  calendar: CalendarParts,
  user: { readonly zone: Zone; readonly now: Instant },
  effort: Effort,
): PlacingContext {
  const resolve = zoneResolver(calendar.zones, effort)
  const header = namedZone(textOf(calendar.lines, 'X-WR-TIMEZONE'))
  const only = calendar.zones.length === 1 ? textOf(calendar.zones[0]?.lines ?? [], 'TZID') : ''
  const resolved = header !== null || only === '' ? null : resolve(only, wallTimeIn(user.now, 'UTC' as Zone))
  return { resolve, userZone: user.zone, hint: header ?? (resolved?.certain === true ? resolved.zone : null) }
}
