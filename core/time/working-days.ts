import { dayNumber, dayOfNumber } from './arithmetic'
import type { PlainDate } from './kinds'

/** Which days do not count: the weekend by ISO weekday number (1 Monday … 7 Sunday), single dates off by `dayNumber`. */
export interface WorkCalendar {
  readonly weekend: readonly number[]
  readonly daysOff: ReadonlySet<number>
}

/** A calendar that leaves no day to work on is not believed, so that no setting can hang the app. */
const everyDay: WorkCalendar = { weekend: [], daysOff: new Set() }
const mostDays = 4000

/** The calendar of a weekend and of dates off; a text that is no date is passed over. */
export function workCalendar(weekend: readonly number[], daysOff: readonly string[]): WorkCalendar {
  return { weekend, daysOff: new Set(daysOff.map((day) => dayNumber(day as PlainDate))) }
}

/** The ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: PlainDate): number {
  return isoWeekday(dayNumber(day))
}

/** Whether offices are open on that day. */
export function isWorkingDay(day: PlainDate, calendar: WorkCalendar): boolean {
  return isOpen(dayNumber(day), calendar)
}

/**
 * The working day `count` working days after `day`. Zero means the day itself or, where it is off, the next open one.
 * A calendar with no working day at all counts plain days.
 */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  const believed = new Set(calendar.weekend).size < 7 ? calendar : everyDay
  let date = dayNumber(day)
  let left = count
  for (let guard = 0; guard < mostDays; guard += 1) {
    if (left <= 0 && isOpen(date, believed)) break
    date += 1
    if (isOpen(date, believed)) left -= 1
  }
  return dayOfNumber(date)
}

function isOpen(day: number, calendar: WorkCalendar): boolean {
  return !calendar.weekend.includes(isoWeekday(day)) && !calendar.daysOff.has(day)
}

/** 1 January 1970 was a Thursday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
