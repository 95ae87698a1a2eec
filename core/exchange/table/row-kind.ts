import { saysNothing } from './cell-text'
import { foldText } from './fold'
import type { GridRow } from './grid'
import type { SkippedRow } from './incoming-table'

const totals =
  /^(?:(?:grand )?totals?|sum|summe|gesamt|insgesamt|total(?:e|i|es)?|totaal|suma|somme|count|anzahl|average|durchschnitt|合计|总计|合計)\b/

/** Why a row is no record of its own, or null: a total, a heading within the table, the header once more. */
export function noRecord(row: GridRow, header: readonly string[]): SkippedRow['reason'] | null {
  const at = row.cells.findIndex((cell) => cell !== '' && !saysNothing(cell.trim()))
  const cell = row.cells[at] ?? ''
  if (cell.trim() === header[at]?.trim() && isHeader(row.cells, header)) return 'headerAgain'
  // Beside a total stand numbers, beside a heading stands nothing: most rows are told from both by one look.
  if (!onlyNumbers(row.cells, at + 1)) return null
  const first = foldText(cell)
  if (totals.test(first)) return 'total'
  const isAlone =
    row.cells.length > 2 && row.cells.every((other, place) => place <= at || saysNothing(other.trim()))
  return isAlone && isHeading(first) ? 'heading' : null
}

function onlyNumbers(cells: readonly string[], from: number): boolean {
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    if (cell !== '' && !/^[\d\s.,%€$£:-]+$/.test(cell) && !saysNothing(cell.trim())) return false
  }
  return true
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  const width = Math.max(cells.length, header.length)
  for (let at = 0; at < width; at += 1)
    if ((cells[at] ?? '').trim().toLowerCase() !== (header[at] ?? '').trim().toLowerCase()) return false
  return true
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
