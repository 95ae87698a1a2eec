import { wallTimeIn } from '../../../time/arithmetic'
import type { PlainDate, WallTime, Zone } from '../../../time/kinds'
import { dayReading, type CellDate, type NoDateReason } from './cell-date'
import type { DateOrder } from './date-order'
import { serialDay } from './serial'

/** What decides the dates of a column: the order of its parts, the base of its serials, the zone of the user. */
export interface DateRules {
  readonly order: DateOrder
  readonly base: 1900 | 1904
  readonly zone: Zone
}

/** A day as the sheet means it, and the clock time where it names one. */
export interface SettledDate {
  readonly day: PlainDate
  readonly clock: string | null
}

export type Settled = { readonly dates: readonly SettledDate[]; readonly reason: NoDateReason | null }

/** The days of a cell, usually one. A date stays a date: only a stamp with an offset passes through a zone. */
export function settleDate(date: CellDate, rules: DateRules): Settled {
  switch (date.kind) {
    case 'none':
      return { dates: [], reason: date.reason }
    case 'day':
      return { dates: [{ day: date.day, clock: date.clock }], reason: null }
    case 'serial':
      return { dates: [serialDay(date.serial, rules.base)], reason: null }
    case 'moment': {
      const wall: WallTime = wallTimeIn(date.at, rules.zone)
      return { dates: [{ day: wall.slice(0, 10) as PlainDate, clock: wall.slice(11, 16) }], reason: null }
    }
    case 'several': {
      const all = date.parts.map((part) => settleDate(part, rules))
      const reason = all.find((part) => part.reason !== null)?.reason ?? null
      return reason === null ? { dates: all.flatMap((part) => part.dates), reason } : { dates: [], reason }
    }
    case 'numeric':
      return settleDate(inOrder(date, rules.order), rules)
  }
}

/** In a column of the other order a part above 12 still can only be the day. */
function inOrder(date: Extract<CellDate, { kind: 'numeric' }>, order: DateOrder): CellDate {
  const dayFirst = date.a > 12 || (order === 'dayFirst' && date.b <= 12)
  const [day, month] = dayFirst ? [date.a, date.b] : [date.b, date.a]
  return dayReading(date.year, month, day, date.clock)
}
