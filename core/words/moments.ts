import { addDays, dayIn, milliseconds } from '../time/arithmetic'
import type { Instant, PlainDate, WallTime, Zone } from '../time/kinds'
import type { Words } from './words'

/** Says days and times the way the user does; made once per language and zone, since Intl's formatters are dear. */
export interface Moments {
  /** `Thu 8 Apr`, with the year where it is not the present one. */
  readonly day: (day: PlainDate) => string
  /** `Thursday 8 April`. */
  readonly longDay: (day: PlainDate) => string
  /** `11:00`. */
  readonly time: (at: Instant) => string
  /** `Thu 8 Apr, 11:00`; today and tomorrow by name. */
  readonly moment: (at: Instant, now: Instant) => string
  /** A wall time as it stands, in whatever zone it belongs to. */
  readonly wall: (wall: WallTime) => string
  readonly wallClock: (wall: WallTime) => string
  /** `3 h left`, `40 min left`, `2 h late`, `3 days late`. */
  readonly distance: (due: Instant, now: Instant) => string
  /** The day where the user is. */
  readonly dayOf: (at: Instant) => PlainDate
}

const noonOf = (day: PlainDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)

/**
 * The sayer for a language (a BCP 47 tag such as `en-GB`), a zone, and the year that goes without saying (`2027`; null
 * where no year is ever said).
 */
export function createMoments(words: Words, locale: string, zone: Zone, year: string | null = null): Moments {
  const utc = { timeZone: 'UTC' } as const
  const shortDay = new Intl.DateTimeFormat(locale, {
    ...utc,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
  const yearDay = new Intl.DateTimeFormat(locale, {
    ...utc,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const longDay = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'long', day: 'numeric', month: 'long' })
  const halfDays = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
  const clock = { hour: halfDays ? 'numeric' : '2-digit', minute: '2-digit' } as const
  const here = new Intl.DateTimeFormat(locale, { ...clock, timeZone: zone })
  const there = new Intl.DateTimeFormat(locale, { ...clock, timeZone: 'UTC' })
  const said = (formatter: Intl.DateTimeFormat, at: number): string =>
    formatter.format(at).replaceAll(',', '')
  const dayBeside = (date: PlainDate, present: string | null): string =>
    said(present === null || date.slice(0, 4) === present ? shortDay : yearDay, noonOf(date))
  const day = (date: PlainDate): string => dayBeside(date, year)
  const time = (at: Instant): string => said(here, milliseconds(at))
  const wallMs = (wall: WallTime): number => Date.parse(`${wall}:00Z`)
  const dayOf = (at: Instant): PlainDate => dayIn(at, zone)
  return {
    day,
    longDay: (date) => said(longDay, noonOf(date)),
    time,
    dayOf,
    moment: (at, now) => {
      const today = dayOf(now)
      const date = dayOf(at)
      if (date === today) return words.dates.todayAt({ time: time(at) })
      if (date === addDays(today, 1)) return words.dates.tomorrowAt({ time: time(at) })
      return words.dates.dayAt({ day: dayBeside(date, today.slice(0, 4)), time: time(at) })
    },
    wall: (wall) =>
      words.dates.dayAt({ day: day(wall.slice(0, 10) as PlainDate), time: said(there, wallMs(wall)) }),
    wallClock: (wall) => said(there, wallMs(wall)),
    distance: (due, now) => {
      const minutes = Math.floor((milliseconds(due) - milliseconds(now)) / 60_000)
      if (minutes >= 60) return words.dates.hoursLeft({ hours: Math.floor(minutes / 60) })
      if (minutes > 0) return words.dates.minutesLeft({ minutes })
      const late = Math.floor(-minutes / 60)
      if (late < 1) return words.dates.now
      return late < 48
        ? words.dates.hoursLate({ hours: late })
        : words.dates.daysLate({ days: Math.floor(late / 24) })
    },
  }
}
