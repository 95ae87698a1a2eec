import type { PlainDate } from './kinds'
import { Temporal } from './temporal'

/** Which days do not count: the weekend by ISO weekday number (1 Monday … 7 Sunday) and single dates off. */
export interface WorkCalendar {
  readonly weekend: readonly number[]
  readonly holidays: ReadonlySet<string>
}

/** Whether offices are open on that day. */
export function isWorkingDay(day: PlainDate, calendar: WorkCalendar): boolean {
  return !calendar.weekend.includes(Temporal.PlainDate.from(day).dayOfWeek) && !calendar.holidays.has(day)
}

/**
 * The working day `count` working days after `day`. Zero means the day itself or, where it is off, the next open one.
 * A calendar with no working day at all counts plain days, so that no setting can hang the app.
 */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  const open = calendar.weekend.length < 7 ? calendar : { weekend: [], holidays: new Set<string>() }
  let date = Temporal.PlainDate.from(day)
  let left = count
  for (let guard = 0; guard < 4000; guard += 1) {
    if (left <= 0 && isWorkingDay(date.toString() as PlainDate, open)) break
    date = date.add({ days: 1 })
    if (isWorkingDay(date.toString() as PlainDate, open)) left -= 1
  }
  return date.toString() as PlainDate
}
