import { addDays, compareInstants, dayIn } from '../../time/arithmetic'
import { instant, type Instant, type PlainDate, type WallTime, type Zone } from '../../time/kinds'
import type { PlacingContext } from './meeting-time'
import { allMoments, firstMoment, type Moment } from './moment'
import { recurrenceOf } from './event'
import { isLineOf } from './property'
import { readRule, type Rule } from './rule'
import { ruleDays, type Effort } from './rule-days'

/** Most meetings that are made of one series, and how far from today they may lie. */
export const mostMeetings = 60
const daysAround = 366

export interface Series {
  /** Each meeting's start as the file would write it, and its key. */
  readonly meetings: readonly { readonly start: Moment; readonly recurrence: string }[]
  readonly shortened: boolean
}

/** Whether an event repeats. */
export function repeats(lines: readonly string[]): boolean {
  return lines.some((line) => isLineOf(line, 'RRULE') || isLineOf(line, 'RDATE'))
}

/**
 * The meetings of a series within a year of today. What a rule says beyond whole days is not followed: then only the
 * first meeting is listed and the series counts as shortened.
 */
export function seriesOf(
  lines: readonly string[],
  now: Instant,
  zone: Zone,
  context: PlacingContext,
  effort: Effort,
): Series {
  const start = firstMoment(lines, 'DTSTART')
  if (start === null) return { meetings: [], shortened: false }
  const today = dayIn(now, zone)
  const window = { from: addDays(today, -daysAround), to: addDays(today, daysAround), most: mostMeetings }
  const line = lines.find((text) => isLineOf(text, 'RRULE'))
  const rule = line === undefined ? null : readRule(line)
  const first = dayOf(start)
  const found =
    rule === null ? { days: [first], shortened: line !== undefined } : ruleDays(rule, first, window, effort)
  const exceptions = allMoments(lines, 'EXDATE')
  effort.left -= exceptions.length * 5
  if (effort.left <= 0) return { meetings: [], shortened: true }
  const excluded = new Set(exceptions.map((moment) => recurrenceOf(moment, context)))
  const extra = allMoments(lines, 'RDATE')
    .slice(0, 200)
    .filter((moment) => within(dayOf(moment), window))
  const meetings = new Map<string, Moment>()
  for (const moment of [...found.days.map((day) => onDay(start, day)), ...extra]) {
    const key = recurrenceOf(moment, context)
    if (!excluded.has(key) && !excluded.has(dayOf(moment)) && !afterEnd(key, rule)) meetings.set(key, moment)
  }
  const listed = [...meetings]
    .slice(0, mostMeetings)
    .map(([recurrence, moment]) => ({ start: moment, recurrence }))
  return { meetings: listed, shortened: found.shortened || meetings.size > listed.length }
}

function dayOf(moment: Moment): PlainDate {
  return moment.kind === 'day' ? moment.day : (moment.wall.slice(0, 10) as PlainDate)
}

function onDay(start: Moment, day: PlainDate): Moment {
  return start.kind === 'day'
    ? { kind: 'day', day }
    : { ...start, wall: `${day}${start.wall.slice(10)}` as WallTime }
}

function within(day: PlainDate, window: { readonly from: PlainDate; readonly to: PlainDate }): boolean {
  return day >= window.from && day <= window.to
}

/** An end given as an instant is compared as one; a day was compared already. */
function afterEnd(key: string, rule: Rule | null): boolean {
  if (rule?.until?.endsWith('Z') !== true || !key.includes('T')) return false
  try {
    return compareInstants(key as Instant, instant(rule.until)) > 0
  } catch {
    return false
  }
}
