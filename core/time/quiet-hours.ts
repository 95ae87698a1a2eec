import { addDays, addMinutes, compareInstants, dayIn, instantOnDay, minuteIn } from './arithmetic'
import type { ClockTime, Instant, Zone } from './kinds'

/** Hours in which nothing is announced, by the wall clock of the user's zone; `from` may be later than `to`. */
export interface QuietHours {
  readonly from: ClockTime
  readonly to: ClockTime
}

/** Whether an instant falls into quiet hours. Equal ends mean that there are none. */
export function isQuiet(at: Instant, quiet: QuietHours, zone: Zone): boolean {
  if (quiet.from === quiet.to) return false
  const minute = minuteIn(at, zone)
  const from = minutesOf(quiet.from)
  const to = minutesOf(quiet.to)
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** The end of the quiet hours an instant falls into, or the instant itself outside them. */
export function afterQuiet(at: Instant, quiet: QuietHours, zone: Zone): Instant {
  if (!isQuiet(at, quiet, zone)) return at
  const left = minutesOf(quiet.to) - minuteIn(at, zone)
  const day = dayIn(at, zone)
  const end = instantOnDay(left > 0 ? day : addDays(day, 1), quiet.to, zone)
  // In the second run of a doubled hour the day's end lies behind us: what the clock still lacks is what is left.
  return compareInstants(end, at) > 0 ? end : addMinutes(at, left)
}

/** The last minute before the quiet hours an instant falls into, or the instant itself outside them. */
export function beforeQuiet(at: Instant, quiet: QuietHours, zone: Zone): Instant {
  if (!isQuiet(at, quiet, zone)) return at
  const day = dayIn(at, zone)
  const today = instantOnDay(day, quiet.from, zone)
  const begun = compareInstants(today, at) <= 0 ? today : instantOnDay(addDays(day, -1), quiet.from, zone)
  return addMinutes(begun, -1)
}

function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}
