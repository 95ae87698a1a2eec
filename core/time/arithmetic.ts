import type { ClockTime, Instant, PlainDate, WallTime, Zone } from './kinds'
import { Temporal } from './temporal'
import { isKnownZone, offsetAt } from './zone-offsets'

const dayMs = 86_400_000
/** How instants are written nearly always; the rest of what Temporal reads (offsets, more digits) takes the slow way. */
const usualInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/

/** Epoch milliseconds of an instant, for comparing and for distances. */
export function milliseconds(at: Instant): number {
  const usual = usualInstant.test(at) ? Date.parse(at) : NaN
  return Number.isNaN(usual) ? Temporal.Instant.from(at).epochMilliseconds : usual
}

/** The instant of epoch milliseconds, to the millisecond. @throws RangeError beyond what calendars hold. */
export function instantOf(epochMilliseconds: number): Instant {
  const whole = Math.trunc(epochMilliseconds)
  const text = new Date(whole).toISOString()
  return (whole % 1000 === 0 ? `${text.slice(0, -5)}Z` : text.replace(/0+Z$/, 'Z')) as Instant
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
  return isKnownZone(wanted) ? wanted : fallback
}

/** The instant of a wall time in a zone. A time in the gap moves forward, a doubled one means the first (RFC 5545). */
export function instantInZone(wall: WallTime, zone: Zone): Instant {
  const shown = Date.parse(`${wall}:00Z`)
  const before = offsetAt(shown - dayMs, zone)
  const first = shown - before
  if (offsetAt(first, zone) === before) return instantOf(first)
  const after = offsetAt(shown + dayMs, zone)
  const second = shown - after
  // Neither clock ever shows this time: the one before the change is read on, which lands behind the gap.
  return instantOf(offsetAt(second, zone) === after ? second : first)
}

/** What a wall clock in `zone` shows at an instant, to the minute. */
export function wallTimeIn(at: Instant, zone: Zone): WallTime {
  const ms = milliseconds(at)
  return new Date(ms + offsetAt(ms, zone)).toISOString().slice(0, 16) as WallTime
}

/** The calendar day in `zone` at an instant. */
export function dayIn(at: Instant, zone: Zone): PlainDate {
  return wallTimeIn(at, zone).slice(0, 10) as PlainDate
}

/** A day as a number, for counting: days since 1 January 1970, whatever any clock says. */
export function dayNumber(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

/** The day of a number from `dayNumber`. */
export function dayOfNumber(number: number): PlainDate {
  return new Date(number * dayMs).toISOString().slice(0, 10) as PlainDate
}

/** The calendar day some days later (negative: earlier). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOfNumber(dayNumber(day) + days)
}

/** The calendar day some weeks later. */
export function addWeeks(day: PlainDate, weeks: number): PlainDate {
  return addDays(day, weeks * 7)
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The instant at which a wall clock in `zone` shows `clock` on that day; a day may lack midnight, so never T00:00. */
export function instantOnDay(day: PlainDate, clock: ClockTime, zone: Zone): Instant {
  return instantInZone(`${day}T${clock}` as WallTime, zone)
}

/** The first instant of a day in `zone`; where clocks change at midnight that is not 00:00. */
export function startOfDay(day: PlainDate, zone: Zone): Instant {
  return instantInZone(`${day}T00:00` as WallTime, zone)
}

/** The time of day that a wall clock in `zone` shows. */
export function clockIn(at: Instant, zone: Zone): ClockTime {
  return wallTimeIn(at, zone).slice(11, 16) as ClockTime
}

/** Minutes since midnight on the dial of a wall clock in `zone`, 0 to 1439. */
export function minuteIn(at: Instant, zone: Zone): number {
  const ms = milliseconds(at)
  const minutes = Math.floor((ms + offsetAt(ms, zone)) / 60_000) % 1440
  return minutes < 0 ? minutes + 1440 : minutes
}
