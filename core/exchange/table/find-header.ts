import { saysNothing } from './cell-text'
import { foldText } from './fold'
import type { GridRow } from './grid'
import { isKnownHeader } from './header-words'

/** How many rows from the top may be titles. */
const looked = 40

/**
 * Which row names the columns, as an index into the rows; -1 where none does. The first row with two known names (one is
 * enough beside nothing else known); else the first full row of short words over rows that hold numbers or dates.
 */
export function findHeader(rows: readonly GridRow[]): number {
  const known = rows.slice(0, looked).map(knownNames)
  const two = known.findIndex((count) => count >= 2)
  if (two !== -1) return two
  const one = known.findIndex((count, at) => count === 1 && isHeaderLike(rows, at))
  if (one !== -1) return one
  const first = firstWide(rows)
  return first !== -1 && isHeaderLike(rows, first) && differsBelow(rows, first) ? first : -1
}

function knownNames({ cells }: GridRow): number {
  return new Set(cells.filter(isKnownHeader).map(foldText)).size
}

/** Titles fill one cell; the first row with two is where the table begins. */
function firstWide(rows: readonly GridRow[]): number {
  return rows
    .slice(0, looked)
    .findIndex(({ cells }) => cells.filter((cell) => !saysNothing(cell.trim())).length > 1)
}

/** Short words without digits, none twice. */
function isHeaderLike(rows: readonly GridRow[], at: number): boolean {
  const cells = (rows[at]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
  const width = firstWide(rows) === -1 ? 1 : 2
  return (
    cells.length >= width &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell) && !/\d{2}|@|:\/\//.test(cell))
  )
}

/** A row of words is a header where the rows below hold something that is no word: dates, numbers, addresses. */
function differsBelow(rows: readonly GridRow[], at: number): boolean {
  const below = rows.slice(at + 1, at + 20)
  return below.some(({ cells }) => cells.some((cell) => /\d{2}|@|:\/\//.test(cell)))
}
