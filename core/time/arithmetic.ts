import type { ClockTime, Instant, PlainDate, WallTime, Zone } from './kinds'
import { Temporal } from './temporal'

/** Epoch milliseconds of an instant, for comparing and for distances. */
export function milliseconds(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds
}

/** The instant of epoch milliseconds, to the millisecond. */
export function instantOf(epochMilliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(epochMilliseconds)).toString() as Instant
}

/** Negative when `a` is before `b`. Order, not text order: a fraction of a second may or may not be written. */
export function compareInstants(a: Instant, b: Instant): number {
  return milliseconds(a) - milliseconds(b)
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) >= 0 ? a : b
}

/** The earlier of two instants. */
export function earlier(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) <= 0 ? a : b
}

/** Elapsed hours on the world's time line: over a change of clocks, 24 h is not "the same time tomorrow". */
export function addHours(at: Instant, hours: number): Instant {
  return instantOf(milliseconds(at) + hours * 3_600_000)
}

/** Elapsed minutes on the world's time line. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return instantOf(milliseconds(at) + minutes * 60_000)
}

/** The zone itself where this machine knows it, else `fallback`: an unknown zone must never lose a record. */
export function usableZone(wanted: Zone, fallback: Zone): Zone {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(wanted)
    return wanted
  } catch {
    return fallback
  }
}

/** The instant of a wall time in a zone. A time in the gap moves forward, a doubled one means the first (RFC 5545). */
export function instantInZone(wall: WallTime, zone: Zone): Instant {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString() as Instant
}

/** What a wall clock in `zone` shows at an instant, to the minute. */
export function wallTimeIn(at: Instant, zone: Zone): WallTime {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' }) as WallTime
}

/** The calendar day in `zone` at an instant. */
export function dayIn(at: Instant, zone: Zone): PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as PlainDate
}

/** The calendar day some days later (negative: earlier). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as PlainDate
}

/** The calendar day some weeks later. */
export function addWeeks(day: PlainDate, weeks: number): PlainDate {
  return addDays(day, weeks * 7)
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** The instant at which a wall clock in `zone` shows `clock` on that day; a day may lack midnight, so never T00:00. */
export function instantOnDay(day: PlainDate, clock: ClockTime, zone: Zone): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) })
    .toInstant()
    .toString() as Instant
}

/** The first instant of a day in `zone`; where clocks change at midnight that is not 00:00. */
export function startOfDay(day: PlainDate, zone: Zone): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().toInstant().toString() as Instant
}

/** The time of day that a wall clock in `zone` shows. */
export function clockIn(at: Instant, zone: Zone): ClockTime {
  return wallTimeIn(at, zone).slice(11, 16) as ClockTime
}
