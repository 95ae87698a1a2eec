import { success, type Result } from '../../workspace/failure'
import type { ReadingContext } from '../reading-context'
import type { IncomingTable } from './incoming-table'
import { readCells } from './read-cells'
import { readTable } from './read-table'
import { readWorkbook } from './read-workbook'

/** A table as a file of its kind. */
export type IncomingTableFile = IncomingTable & { readonly kind: 'table'; readonly format: 'csv' | 'xlsx' }

/** Reads a text table, or a workbook. Fails as `readTable` and `readWorkbook` do. */
export async function readTableFile(
  bytes: Uint8Array,
  format: 'csv' | 'xlsx',
  context: ReadingContext,
): Promise<Result<IncomingTableFile>> {
  const answers = context.table ?? {}
  const grid = format === 'csv' ? success(readCells(bytes)) : await readWorkbook(bytes, answers.sheet ?? '')
  if (!grid.ok) return grid
  const read = readTable(grid.value, { ...context, answers })
  return read.ok ? success({ kind: 'table', format, ...read.value }) : read
}
