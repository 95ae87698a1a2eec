import type { Instant, PlainDate } from '../../../time/kinds'

/** Why a cell in a column of dates gives none: it stays as text, and the row says so. */
export type NoDateReason = 'noYear' | 'notADate' | 'qualified' | 'impossible'

/** A clock time as written, `HH:MM`; null where there is none. */
export type CellClock = string | null

/**
 * What one cell says. `numeric` needs to know which part is the day; `serial` is a spreadsheet's count of days; `moment`
 * names its offset from UTC, so that its day depends on the user's zone.
 */
export type CellDate =
  | { readonly kind: 'day'; readonly day: PlainDate; readonly clock: CellClock }
  | {
      readonly kind: 'numeric'
      readonly a: number
      readonly b: number
      readonly year: number
      readonly clock: CellClock
    }
  | { readonly kind: 'serial'; readonly serial: number }
  | { readonly kind: 'moment'; readonly at: Instant }
  | { readonly kind: 'several'; readonly parts: readonly CellDate[] }
  | { readonly kind: 'none'; readonly reason: NoDateReason }

export const noDate = (reason: NoDateReason): CellDate => ({ kind: 'none', reason })

/** A day where calendars have it; February has no 30th. */
export function dayFrom(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return null
  return `${String(year)}-${two(month)}-${two(day)}` as PlainDate
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The same as a reading. */
export function dayReading(year: number, month: number, day: number, clock: CellClock): CellDate {
  const made = dayFrom(year, month, day)
  return made === null ? noDate('impossible') : { kind: 'day', day: made, clock }
}
