import * as v from 'valibot'
import { isClock, isDay, isPlainlyAnInstant } from './on-the-calendar'
import { Temporal } from './temporal'

/** Times have three kinds and no fourth. All are stored as text, so that a saved file can be read by a person. */

function parses(parse: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      parse(text)
      return true
    } catch {
      return false
    }
  }
}

/**
 * A point on the world's time line, in UTC: `2027-04-08T09:45:00Z`. Touches, sent letters, history. Years 0 to 9999, so
 * that no step counted from it leaves the calendar.
 */
export const instantSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-/),
  v.check(
    (text) => isPlainlyAnInstant(text) || parses((other) => Temporal.Instant.from(other))(text),
    'instant',
  ),
  v.brand('Instant'),
)
export type Instant = v.InferOutput<typeof instantSchema>

/** A day on a calendar, with no clock and no zone: `2027-04-20`. Decision dates. Never passes through UTC. */
export const plainDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check(isDay, 'plainDate'),
  v.brand('PlainDate'),
)
export type PlainDate = v.InferOutput<typeof plainDateSchema>

/** What the clock on a wall shows: `2027-04-08T11:00`. Means nothing without the zone that stands beside it. */
export const wallTimeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  v.check((text) => isDay(text) && isClock(text, 11), 'wallTime'),
  v.brand('WallTime'),
)
export type WallTime = v.InferOutput<typeof wallTimeSchema>

/** An IANA zone name: `Europe/Berlin`. An unknown one is kept as written and read as the user's own zone. */
export const zoneSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.brand('Zone'))
export type Zone = v.InferOutput<typeof zoneSchema>

/** A time of day on a wall: `21:00`. Quiet hours, "morning". */
export const clockTimeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), v.brand('ClockTime'))
export type ClockTime = v.InferOutput<typeof clockTimeSchema>

/** Marks a text as an instant. @throws RangeError when it is none. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString() as Instant
}

/** Marks a text as a plain date. @throws RangeError when it is none. */
export function plainDate(text: string): PlainDate {
  return Temporal.PlainDate.from(text).toString() as PlainDate
}

/** Marks a text as a wall time, to the minute. @throws RangeError when it is none. */
export function wallTime(text: string): WallTime {
  return Temporal.PlainDateTime.from(text).toString({ smallestUnit: 'minute' }) as WallTime
}

/** Marks a text as a zone name; whether the machine knows it is asked by `usableZone`. */
export function zone(text: string): Zone {
  return text as Zone
}

/** Marks a text as a time of day. */
export function clockTime(text: string): ClockTime {
  return v.parse(clockTimeSchema, text)
}
