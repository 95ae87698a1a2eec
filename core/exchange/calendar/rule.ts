import { readProperty } from './property'

export interface RuleDay {
  /** 1 for the first such weekday of the period, -1 for the last, 0 for each. */
  readonly nth: number
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday: number
}

/** A recurrence rule of whole days, as far as meetings and time zones use them. */
export interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | null
  /** As ical.js writes it: `2030-01-01` or `2030-01-01T00:00:00Z`. */
  readonly until: string | null
  readonly days: readonly RuleDay[]
  readonly monthDays: readonly number[]
  readonly months: readonly number[]
  readonly positions: readonly number[]
  readonly weekStart: number
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/**
 * The rule of an RRULE line; null where it is none we follow: several times a day, by day of the year, by week number.
 * No interview needs those, and they are what rules that exhaust a program are made of.
 */
export function readRule(line: string): Rule | null {
  const data = readProperty(line)?.data
  if (typeof data !== 'object' || data === null) return null
  const parts = new Map<string, unknown>(Object.entries(data))
  const frequency = frequencies.find((name) => name === parts.get('freq'))
  if (frequency === undefined || parts.has('byyearday') || parts.has('byweekno')) return null
  const until = parts.get('until')
  return {
    frequency,
    interval: numberOf(parts.get('interval'), 1),
    count: parts.has('count') ? numberOf(parts.get('count'), 1) : null,
    until: typeof until === 'string' ? until : null,
    days: texts(parts.get('byday')).flatMap((text) => ruleDay(text) ?? []),
    monthDays: numbers(parts.get('bymonthday'), 31),
    months: numbers(parts.get('bymonth'), 12).filter((month) => month > 0),
    positions: numbers(parts.get('bysetpos'), 366),
    weekStart: numberOf(parts.get('wkst'), 2) === 1 ? 7 : 1,
  }
}

function numberOf(value: unknown, otherwise: number): number {
  const number = Math.trunc(Number(value))
  return Number.isSafeInteger(number) && number >= 1 ? number : otherwise
}

function listed(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return list.slice(0, 100)
}

function texts(value: unknown): readonly string[] {
  return listed(value).filter((item) => typeof item === 'string')
}

function numbers(value: unknown, most: number): readonly number[] {
  return listed(value)
    .map(Number)
    .filter((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= most)
}

function ruleDay(text: string): RuleDay | null {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(text)
  if (match === null) return null
  return { nth: Number(match[1] ?? 0), weekday: weekdays.indexOf((match[2] ?? '').toUpperCase()) + 1 }
}
