import { addDays } from '../../time/arithmetic'
import { plainDate, type PlainDate } from '../../time/kinds'
import { Temporal } from '../../time/temporal'
import type { Rule } from './rule'
import { monthDates, periodStart, sameDay, weekDates, yearDates, type Day } from './rule-periods'

/** How much work a whole file may cause: one unit a period looked at, or a day listed. Shared by all its rules. */
export interface Effort {
  left: number
}

/** What a rule gave: days in order, and whether a limit ended the list before the rule did. */
export interface RuleDays {
  readonly days: readonly PlainDate[]
  readonly shortened: boolean
}

export interface Window {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly most: number
}

/**
 * The days of a rule inside a window, the first day included. Walks period by period with a budget, so that its end does
 * not depend on the rule: ical.js looks for the next day until it finds one, which for some rules is never.
 */
export function ruleDays(rule: Rule, first: PlainDate, window: Window, effort: Effort): RuleDays {
  const start = Temporal.PlainDate.from(first)
  const days: PlainDate[] = []
  let given = 0
  const end = (shortened: boolean): RuleDays => ({ days, shortened })
  const last = lastDay(rule, window)

  for (let step = firstStep(rule, start, window); ; step += 1) {
    if (effort.left <= 0) return end(true)
    const period = periodAt(rule, start, step)
    if (period === null || period.toString() > window.to) return end(false)
    const dates = datesOf(rule, start, period)
    effort.left -= 1 + dates.length
    for (const date of dates) {
      const day = date.toString() as PlainDate
      if (day < first) continue
      if (day > last || (rule.count !== null && given >= rule.count)) return end(false)
      given += 1
      if (day < window.from) continue
      if (days.length >= window.most) return end(true)
      days.push(day)
    }
  }
}

/** An end that is an instant may fall on the day after, by the wall clock of the meeting: the caller looks closer. */
function lastDay(rule: Rule, window: Window): string {
  const match = /^(\d{4}-\d\d-\d\d)(T)?/.exec(rule.until ?? '')
  if (match === null) return window.to
  const day = match[2] === undefined ? (match[1] ?? '') : addDays(plainDate(match[1] ?? ''), 1)
  return day < window.to ? day : window.to
}

/** A rule without a count need not be walked from its beginning. */
function firstStep(rule: Rule, start: Day, window: Window): number {
  if (rule.count !== null) return 0
  const from = Temporal.PlainDate.from(window.from)
  const unit = { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' } as const
  const distance = start.until(from, { largestUnit: unit[rule.frequency] })[unit[rule.frequency]]
  return Math.max(0, Math.floor(distance / rule.interval) - 1)
}

function periodAt(rule: Rule, start: Day, step: number): Day | null {
  const base = periodStart(rule, start)
  const size = step * rule.interval
  try {
    if (rule.frequency === 'DAILY') return base.add({ days: size })
    if (rule.frequency === 'WEEKLY') return base.add({ weeks: size })
    return rule.frequency === 'MONTHLY' ? base.add({ months: size }) : base.add({ years: size })
  } catch {
    return null
  }
}

function datesOf(rule: Rule, start: Day, period: Day): readonly Day[] {
  const dates = candidates(rule, start, period)
  if (rule.positions.length === 0) return dates
  return dates.filter((_, at) => rule.positions.some((n) => (n > 0 ? n - 1 : dates.length + n) === at))
}

function candidates(rule: Rule, start: Day, period: Day): readonly Day[] {
  switch (rule.frequency) {
    case 'DAILY':
      return sameDay(rule, period) ? [period] : []
    case 'WEEKLY':
      return weekDates(rule, start, period)
    case 'MONTHLY':
      return rule.months.length === 0 || rule.months.includes(period.month)
        ? monthDates(rule, start, period)
        : []
    case 'YEARLY':
      return yearDates(rule, start, period)
  }
}
