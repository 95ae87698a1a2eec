import { addDays } from '../time/arithmetic'
import { plainDate, type PlainDate } from '../time/kinds'
import { Temporal } from '../time/temporal'
import type { Line } from './line'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekday = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*'
const nextWeek = new RegExp(
  String.raw`\b(?:on )?(?:next week,?(?: on)? ${weekday}|${weekday},? (?:of )?next week)\b`,
  'i',
)
const weekFrom = new RegExp(String.raw`\b(?:on )?(?:a week (?:from|on) ${weekday}|${weekday} week)\b`, 'i')
const dotted = /(?<![\d.])([0-3]?\d)\.([01]?\d)\.(\d{4}|\d{2})?(?![\d])/
const ordinal =
  /\b(?:on )?the ([0-3]?\d)(?:st|nd|rd|th)\b(?! (?:round|interview|floor|stage|call|chat|meeting))/i

const dayOfWeek = (day: PlainDate): number => Temporal.PlainDate.from(day).dayOfWeek

/** The nearest such weekday on or after a day; 1 is Monday. */
export function comingWeekday(from: PlainDate, wanted: number): PlainDate {
  return addDays(from, (wanted - dayOfWeek(from) + 7) % 7)
}

/** The nearest such weekday on or before a day. */
export function pastWeekday(from: PlainDate, wanted: number): PlainDate {
  return addDays(from, -((dayOfWeek(from) - wanted + 7) % 7))
}

function dateOf(year: number, month: number, day: number): PlainDate | null {
  try {
    return plainDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString())
  } catch {
    return null
  }
}

/** The year in which a day without one lies nearest. */
function nearestYear(today: PlainDate, month: number, day: number): PlainDate | null {
  const year = Number(today.slice(0, 4))
  const all = [year - 1, year, year + 1].map((one) => dateOf(one, month, day)).filter((date) => date !== null)
  const far = (date: PlainDate): number =>
    Math.abs(Temporal.PlainDate.from(date).since(Temporal.PlainDate.from(today)).days)
  return all.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

/** Days that chrono reads otherwise or not at all: "3.12.", "the 3rd", "Monday next week", "a week from Friday". */
export function readDay(line: Line, today: PlainDate, isPast: boolean): PlainDate | null {
  const monday = addDays(today, 1 - dayOfWeek(today))
  const numberOf = (match: RegExpExecArray): number =>
    weekdays.indexOf((match[1] ?? match[2] ?? '').toLowerCase().slice(0, 3))
  const next = line.takeMatch('when', nextWeek)
  if (next !== null) return addDays(monday, 7 + numberOf(next))
  const week = line.takeMatch('when', weekFrom)
  if (week !== null) return addDays(comingWeekday(addDays(today, 1), numberOf(week) + 1), 7)
  const dots = dotted.exec(line.left)
  if (dots !== null) {
    const [written, day, month, year] = dots
    const date =
      year === undefined
        ? nearestYear(today, Number(month), Number(day))
        : dateOf(Number(year.padStart(4, '20')), Number(month), Number(day))
    if (date !== null) line.take('when', dots.index, dots.index + written.length)
    return date
  }
  const numbered = ordinal.exec(line.left)
  if (numbered === null) return null
  const [year = 0, month = 0] = today.split('-').map(Number)
  const day = Number(numbered[1])
  const here = dateOf(year, month, day)
  const shift = isPast ? -1 : 1
  const isRight = here !== null && (isPast ? here <= today : here >= today)
  const date = isRight
    ? here
    : dateOf(year + Math.floor((month - 1 + shift) / 12), ((month - 1 + shift + 12) % 12) + 1, day)
  if (date !== null) line.take('when', numbered.index, numbered.index + numbered[0].length)
  return date
}
