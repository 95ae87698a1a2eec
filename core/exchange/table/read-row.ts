import type { Zone } from '../../time/kinds'
import { cellText } from './cell-text'
import type { DateColumns } from './date-columns'
import type { GridRow } from './grid'
import type { RowNote } from './incoming-table'
import { beginRow, type RowDraft } from './row-draft'
import { takeCell, type FieldColumn } from './take-cell'

/**
 * Reads the cells of one row of a list of applications into the draft. What cannot be read as a date stays in the notes,
 * and `notes` says so. With a `textOf` of its own the table is one of ours, whose texts are taken as they are.
 */
export function readRow(
  draft: RowDraft,
  row: GridRow,
  columns: readonly FieldColumn[],
  dates: DateColumns,
  notes: RowNote[],
  zone: Zone,
  textOf: (cell: string) => string = cellText,
): void {
  beginRow(draft, row.line)
  const timeColumn = columns.find(({ field }) => field === 'interviewTime')
  const otherTime = timeColumn === undefined ? '' : textOf(row.cells[timeColumn.index] ?? '')
  const taking = { dates, notes, otherTime, zone, isExact: textOf !== cellText }
  for (const column of columns) {
    const text = textOf(row.cells[column.index] ?? '')
    if (text !== '') takeCell(draft, column, text, taking)
  }
}
