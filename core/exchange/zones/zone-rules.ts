import type { Component } from '../calendar/components'
import { allMoments, firstMoment } from '../calendar/moment'
import { isLineOf, textOf } from '../calendar/property'
import { readRule } from '../calendar/rule'
import { ruleDays, type Effort } from '../calendar/rule-days'
import { plainDate, type PlainDate, type WallTime } from '../../time/kinds'
import { Temporal } from '../../time/temporal'

/** A change of clocks: from this instant (epoch milliseconds) the offset (minutes ahead of UTC) holds. */
export interface Onset {
  readonly at: number
  readonly before: number
  readonly after: number
}

/** The changes of clocks that a VTIMEZONE gives round a year, in order. A year may lie before all of them. */
export function onsetsOf(component: Component, year: number, effort: Effort): readonly Onset[] {
  return component.parts
    .slice(0, 50)
    .flatMap((part) => onsetsOfPart(part, year, effort))
    .toSorted((a, b) => a.at - b.at)
}

/** Minutes ahead of UTC at an instant; null where the file's rules say nothing at all. */
export function offsetBy(onsets: readonly Onset[], epochMilliseconds: number): number | null {
  const last = onsets.findLast((onset) => onset.at <= epochMilliseconds)
  return last?.after ?? onsets[0]?.before ?? null
}

function onsetsOfPart(part: Component, year: number, effort: Effort): readonly Onset[] {
  const before = minutesOf(textOf(part.lines, 'TZOFFSETFROM'))
  const after = minutesOf(textOf(part.lines, 'TZOFFSETTO'))
  const start = firstMoment(part.lines, 'DTSTART')
  if (before === null || after === null || start === null || start.kind === 'day') return []
  const more = allMoments(part.lines, 'RDATE')
    .slice(0, 100)
    .flatMap((moment) => (moment.kind === 'day' ? [] : [moment.wall]))
  return [start.wall, ...more, ...repeats(part, start.wall, year, effort)].map((wall) => ({
    at: epochOf(wall) - before * 60_000,
    before,
    after,
  }))
}

function repeats(part: Component, start: WallTime, year: number, effort: Effort): readonly WallTime[] {
  const line = part.lines.find((text) => isLineOf(text, 'RRULE'))
  const rule = line === undefined ? null : readRule(line)
  if (rule === null || rule.frequency !== 'YEARLY') return []
  const pad = (number: number) => String(number).padStart(4, '0')
  const window = {
    from: plainDate(`${pad(year - 1)}-01-01`),
    to: plainDate(`${pad(year + 1)}-12-31`),
    most: 20,
  }
  const first = start.slice(0, 10) as PlainDate
  return ruleDays(rule, first, window, effort).days.map((day) => `${day}${start.slice(10)}` as WallTime)
}

function epochOf(wall: WallTime): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime('UTC').epochMilliseconds
}

function minutesOf(text: string): number | null {
  const match = /^([+-])(\d\d):?(\d\d)/.exec(text)
  if (match === null) return null
  const size = Number(match[2]) * 60 + Number(match[3])
  return size > 15 * 60 ? null : match[1] === '-' ? -size : size
}
