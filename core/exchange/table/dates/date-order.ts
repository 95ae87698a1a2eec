import type { CellDate } from './cell-date'

/** Which part of `03/04/2026` is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst'

/** What a whole column says: one order, none needed, or that only the user can tell. */
export interface ColumnOrder {
  readonly order: DateOrder | null
  /** Dates that read both ways are in it, and nothing tells which way is right. */
  readonly open: boolean
  readonly usesSerials: boolean
}

/** Decides by all cells at once: a single 23/04 settles every 03/04 beside it. Both orders in one column settle nothing. */
export function columnOrder(dates: Iterable<CellDate>): ColumnOrder {
  const seen = { dayFirst: false, monthFirst: false, both: false, serial: false }
  for (const date of dates) note(date, seen)
  const order = seen.dayFirst === seen.monthFirst ? null : seen.dayFirst ? 'dayFirst' : 'monthFirst'
  return { order, open: seen.both && order === null, usesSerials: seen.serial }
}

function note(
  date: CellDate,
  seen: { dayFirst: boolean; monthFirst: boolean; both: boolean; serial: boolean },
): void {
  if (date.kind === 'several') for (const part of date.parts) note(part, seen)
  if (date.kind === 'serial') seen.serial = true
  if (date.kind !== 'numeric' || date.a === date.b) return
  if (date.a > 12) seen.dayFirst = true
  else if (date.b > 12) seen.monthFirst = true
  else seen.both = true
}
