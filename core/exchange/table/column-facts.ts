import { isMailAddress } from '../mail/address'
import { saysNothing } from './cell-text'
import { readCellDate } from './dates/read-cell-date'
import { statusKey } from './read-status'
import { statusWords } from './status-words'
import type { GridRow } from './grid'

/** What the cells of a column look like, as shares of those that say something; `filled` counts them. */
export interface ColumnFacts {
  readonly filled: number
  readonly dates: number
  readonly mails: number
  readonly links: number
  readonly phones: number
  readonly statuses: number
  readonly numbers: number
  /** Its numbers count the rows: 1, 2, 3. */
  readonly countsRows: boolean
  readonly clocks: number
  readonly samples: readonly string[]
}

/** How many rows are looked at, and how many cells that say something are enough, to judge a column. */
const looked = 400
const enough = 60

export function columnFacts(rows: readonly GridRow[], index: number, thisYear: number): ColumnFacts {
  const cells: string[] = []
  for (const row of rows.slice(0, looked)) {
    const cell = (row.cells[index] ?? '').trim()
    if (cell !== '' && !saysNothing(cell)) cells.push(cell)
    if (cells.length === enough) break
  }
  const share = (test: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  return {
    filled: cells.length,
    dates: share((cell) => isDateCell(cell, thisYear)),
    mails: share((cell) => isMailAddress(cell.replace(/^mailto:/i, '').split(/[;,\s]/)[0] ?? '')),
    links: share((cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)),
    phones: share(isPhone),
    statuses: share((cell) => statusWords.has(statusKey(cell))),
    numbers: share((cell) => /^[-+]?[\d.,\s]+(?:€|\$|£|%)?$/.test(cell)),
    countsRows: countsRows(cells),
    clocks: share((cell) => /^\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?$|^\d{1,2}\s?[ap]m$/i.test(cell)),
    samples: [...new Set(cells)].slice(0, 3),
  }
}

/** A serial number may be a salary: only its header makes it a date. */
function isDateCell(cell: string, thisYear: number): boolean {
  const { kind } = readCellDate(cell, { thisYear })
  return kind !== 'none' && kind !== 'serial'
}

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length
  return digits >= 6 && digits <= 15 && /^\+?[\d\s()/.-]+$/.test(cell) && /^[+0(]|[\s()-]/.test(cell)
}

function countsRows(cells: readonly string[]): boolean {
  if (cells.length < 2) return cells[0] === '1'
  const numbers = cells.map(Number)
  return numbers.every((number, at) => Number.isInteger(number) && number === (numbers[0] ?? 0) + at)
}
