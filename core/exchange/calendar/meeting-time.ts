import { addDays, addMinutes, instantInZone, startOfDay, usableZone, wallTimeIn } from '../../time/arithmetic'
import type { Instant, PlainDate, WallTime, Zone } from '../../time/kinds'
import { Temporal } from '../../time/temporal'
import type { IncomingNote } from '../incoming'
import type { ZoneResolver } from '../zones/zone-resolver'
import type { Moment } from './moment'

/** A time of the file, tied to a zone and to the world's time line. */
export interface PlacedTime {
  readonly wall: WallTime
  readonly zone: Zone
  readonly at: Instant
  readonly floating: boolean
  readonly notes: readonly IncomingNote[]
}

/** What placing needs: the file's zones, the user's zone, and the zone that the file's head mentions. */
export interface PlacingContext {
  readonly resolve: ZoneResolver
  readonly userZone: Zone
  readonly hint: Zone | null
}

/** Ties a time to a zone, and says where the file left it open. Days begin when the day begins in the user's zone. */
export function placed(moment: Moment, context: PlacingContext): PlacedTime {
  const { userZone, hint } = context
  switch (moment.kind) {
    case 'day': {
      const at = startOfDay(moment.day, userZone)
      return { wall: wallTimeIn(at, userZone), zone: userZone, at, floating: false, notes: [] }
    }
    case 'utc':
      return placedIn(moment.wall, 'UTC' as Zone, 'UTC' as Zone, false, [])
    case 'floating':
      return placedIn(moment.wall, userZone, userZone, true, [
        { key: 'zoneFloating', values: { zone: userZone, hint: hint ?? '' } },
      ])
    case 'zoned': {
      const { zone, certain } = context.resolve(moment.tzid, moment.wall)
      const usable = usableZone(zone, userZone)
      const unknown: IncomingNote = {
        key: 'zoneUnknown',
        values: { zone: moment.tzid.slice(0, 80), readAs: usable },
      }
      return placedIn(moment.wall, zone, usable, false, certain ? [] : [unknown])
    }
  }
}

/** A time that the clocks skip moves forward and one that comes twice means the first (RFC 5545); both are said. */
function placedIn(
  wall: WallTime,
  zone: Zone,
  usable: Zone,
  floating: boolean,
  notes: readonly IncomingNote[],
): PlacedTime {
  const at = instantInZone(wall, usable)
  const shown = wallTimeIn(at, usable)
  const plain = Temporal.PlainDateTime.from(wall)
  const later = plain.toZonedDateTime(usable, { disambiguation: 'later' }).toInstant().toString()
  const clock = (time: WallTime) => time.slice(11)
  const skipped: IncomingNote = {
    key: 'timeSkipped',
    values: { time: clock(wall), shown: clock(shown), zone: usable },
  }
  const twice: IncomingNote = { key: 'timeTwice', values: { time: clock(wall), zone: usable } }
  const change = shown !== wall ? [skipped] : later !== at ? [twice] : []
  return { wall: shown, zone, at, floating, notes: [...notes, ...change] }
}

export interface PlacedEnd {
  readonly end: WallTime | null
  readonly endsAt: Instant | null
  readonly lastDay: PlainDate | null
  /** Whether the file gives no length, or one that cannot be. */
  readonly open: boolean
}

/** The end of a meeting, on the wall clock of its start. With no usable length it is the start (RFC 5545). */
export function placedEnd(
  start: PlacedTime,
  end: Moment | null,
  duration: string,
  context: PlacingContext,
): PlacedEnd {
  const usable = usableZone(start.zone, context.userZone)
  const at = end !== null && end.kind !== 'day' ? placed(end, context).at : later(start, usable, duration)
  const open =
    at === null || Temporal.Instant.compare(at, start.at) < 0 || (end !== null && sameWall(start, end))
  const endsAt = at === null || open ? start.at : at
  return { end: open ? start.wall : wallTimeIn(endsAt, usable), endsAt, lastDay: null, open }
}

/** The end of an event of whole days: DTEND names the day after the last one. No clock times. */
export function lastDayOf(first: PlainDate, end: Moment | null, duration: string): PlainDate {
  const days = /^P(\d{1,3})([DW])$/.exec(duration)
  const after =
    end?.kind === 'day'
      ? end.day
      : days === null
        ? first
        : addDays(first, Number(days[1]) * (days[2] === 'W' ? 7 : 1))
  const last = addDays(after, -1)
  return last > first ? last : first
}

function sameWall(start: PlacedTime, end: Moment): boolean {
  return end.kind !== 'day' && end.kind !== 'utc' && end.wall === start.wall
}

function later(start: PlacedTime, usable: Zone, duration: string): Instant | null {
  try {
    const length = Temporal.Duration.from(duration)
    if (length.sign <= 0) return null
    const end = Temporal.Instant.from(start.at).toZonedDateTimeISO(usable).add(length)
    return addMinutes(end.toInstant().toString() as Instant, 0)
  } catch {
    return null
  }
}
