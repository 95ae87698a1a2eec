import type { Temporal } from '../../time/temporal'
import type { Rule, RuleDay } from './rule'

export type Day = Temporal.PlainDate

/** The first day of the period in which a rule begins: the day, its week, its month, its year. */
export function periodStart(rule: Rule, start: Day): Day {
  if (rule.frequency === 'DAILY') return start
  if (rule.frequency === 'WEEKLY') return start.subtract({ days: (start.dayOfWeek - rule.weekStart + 7) % 7 })
  return rule.frequency === 'MONTHLY' ? start.with({ day: 1 }) : start.with({ month: 1, day: 1 })
}

/** Whether a daily rule keeps this day. */
export function sameDay(rule: Rule, day: Day): boolean {
  const inMonth = rule.months.length === 0 || rule.months.includes(day.month)
  const onDate = rule.monthDays.length === 0 || rule.monthDays.some((n) => dayInMonth(n, day) === day.day)
  return (
    inMonth &&
    onDate &&
    (rule.days.length === 0 || rule.days.some(({ weekday }) => weekday === day.dayOfWeek))
  )
}

/** The days of one week, in order. */
export function weekDates(rule: Rule, start: Day, week: Day): readonly Day[] {
  const wanted = rule.days.length === 0 ? [start.dayOfWeek] : rule.days.map(({ weekday }) => weekday)
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => week.add({ days }))
    .filter((day) => wanted.includes(day.dayOfWeek))
    .filter((day) => rule.months.length === 0 || rule.months.includes(day.month))
}

/** The days of one month, in order: by date, by weekday, or by both at once; else the day of the start. */
export function monthDates(rule: Rule, start: Day, month: Day): readonly Day[] {
  const byDate = rule.monthDays.length > 0
  const numbers = new Set((byDate ? rule.monthDays : [start.day]).map((n) => dayInMonth(n, month)))
  return span(month, month.daysInMonth)
    .filter((day) => (rule.days.length === 0 || byDate ? numbers.has(day.day) : true))
    .filter(
      (day) =>
        rule.days.length === 0 || rule.days.some((wanted) => isNth(wanted, day, day.day, day.daysInMonth)),
    )
}

/** The days of one year, in order. */
export function yearDates(rule: Rule, start: Day, year: Day): readonly Day[] {
  if (rule.months.length === 0 && rule.monthDays.length === 0 && rule.days.length > 0) {
    return span(year, year.daysInYear).filter((day) =>
      rule.days.some((wanted) => isNth(wanted, day, day.dayOfYear, day.daysInYear)),
    )
  }
  const months = rule.months.length > 0 ? rule.months : rule.monthDays.length > 0 ? allMonths : [start.month]
  return months.toSorted((a, b) => a - b).flatMap((month) => monthDates(rule, start, year.with({ month })))
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function span(first: Day, length: number): readonly Day[] {
  return Array.from({ length }, (_, days) => first.add({ days }))
}

function dayInMonth(n: number, month: Day): number {
  return n > 0 ? n : month.daysInMonth + 1 + n
}

function isNth({ nth, weekday }: RuleDay, day: Day, number: number, length: number): boolean {
  if (day.dayOfWeek !== weekday) return false
  if (nth === 0) return true
  return nth > 0 ? Math.ceil(number / 7) === nth : Math.ceil((length - number + 1) / 7) === -nth
}
