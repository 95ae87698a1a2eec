import { readFileSync } from 'node:fs'
import { instant, zone } from '../../time/kinds'
import type { IncomingRow } from '../table/incoming-row'
import type { IncomingTable } from '../table/incoming-table'
import { readCells } from '../table/read-cells'
import { readTable, type TableContext } from '../table/read-table'
import type { TableAnswers } from '../table/table-answers'

/** For tests: the user sits in New York, in March 2027. */
export const tableReader: TableContext = { zone: zone('America/New_York'), now: instant('2027-03-01T12:00:00Z') }

/** The bytes of a sample of that folder, as they are on disk. */
export function sampleFile(folder: 'csv' | 'vcf', name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(new URL(`./${folder}/${name}`, import.meta.url).href)))
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A table as it is read; fails the test where it cannot be. */
export function tableOf(source: Uint8Array | string, answers: TableAnswers = {}, context = tableReader): IncomingTable {
  const bytes = typeof source === 'string' ? bytesOf(source) : source
  const result = readTable(readCells(bytes), { ...context, answers })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

/** What the columns of a table are taken for, by header. */
export function fieldsOf({ shape }: IncomingTable): Readonly<Record<string, string>> {
  return Object.fromEntries(shape.columns.map(({ header, field }) => [header, field]))
}

/** The only row of a table, or the one at that place. */
export function rowOf(table: IncomingTable, at = 0): IncomingRow {
  const row = table.rows[at]
  if (row === undefined) throw new Error(`no row ${String(at)}`)
  return row
}
