import { saysNothing } from './cell-text'
import { foldText } from './fold'
import type { GridRow } from './grid'
import type { SkippedRow } from './incoming-table'

const totals =
  /^(?:(?:grand )?totals?|sum|summe|gesamt|insgesamt|total(?:e|i|es)?|totaal|suma|somme|count|anzahl|average|durchschnitt|合计|总计|合計)\b/

/** Why a row is no record of its own, or null: a total, a heading within the table, the header once more. */
export function noRecord(row: GridRow, headerKey: string): SkippedRow['reason'] | null {
  const filled = row.cells.filter((cell) => !saysNothing(cell.trim()))
  const first = foldText(filled[0] ?? '')
  if (headerKey !== '' && rowKey(row.cells) === headerKey) return 'headerAgain'
  if (
    totals.test(first) &&
    (filled.length === 1 || filled.slice(1).every((cell) => /^[\d\s.,%€$£:-]+$/.test(cell)))
  )
    return 'total'
  if (filled.length === 1 && row.cells.length > 2 && isHeading(first)) return 'heading'
  return null
}

/** A row by its words, for finding the header again further down. */
export function rowKey(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim().toLowerCase())
    .join('\u0000')
    .replace(/\u0000+$/, '')
}

/** "2026", "March 2026", "Q3", "Week 12": what people put between rows. */
function isHeading(key: string): boolean {
  return /^(?:(?:19|20)\d{2}|\p{L}{3,10} (?:19|20)\d{2}|q[1-4](?: (?:19|20)\d{2})?|(?:week|kw|woche) ?\d{1,2}.*)$/u.test(
    key,
  )
}

/** What stands in a row, on one line, for saying which one is meant. */
export function rowText({ cells }: GridRow): string {
  const text = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
    .replace(/\s+/g, ' ')
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
