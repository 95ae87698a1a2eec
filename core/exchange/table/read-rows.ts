import type { Zone } from '../../time/kinds'
import type { IncomingContact } from '../contacts/incoming-contact'
import type { DateColumns } from './date-columns'
import type { GridRow } from './grid'
import { foldText } from './fold'
import type { IncomingRow } from './incoming-row'
import type { IncomingTable, RowNote, SkippedRow, TableColumn } from './incoming-table'
import { readPersonRow } from './read-person-row'
import { readRow, type FieldColumn } from './read-row'
import { noRecord, rowKey, rowText } from './row-kind'
import { StatusList } from './status-list'
import type { StatusMeaning } from './status-meaning'

interface Reading {
  readonly header: readonly string[]
  readonly dates: DateColumns
  readonly zone: Zone
  readonly subject: IncomingTable['shape']['subject']
  readonly statuses: ReadonlyMap<string, StatusMeaning>
  /** What rows of this program are where no column says so. */
  readonly usualMeaning: StatusMeaning | null
}

type Rows = Pick<IncomingTable, 'rows' | 'contacts' | 'skipped' | 'notes'> & {
  readonly statuses: IncomingTable['shape']['statuses']
}

/** Reads every row below the header; those that are no records are listed with the reason. */
export function readRows(body: readonly GridRow[], columns: readonly TableColumn[], reading: Reading): Rows {
  const rows: IncomingRow[] = []
  const contacts: IncomingContact[] = []
  const skipped: SkippedRow[] = []
  const notes: RowNote[] = []
  const fields: readonly FieldColumn[] = columns
    .filter(({ field }) => field !== 'leaveOut')
    .map(({ index, header, field }) => ({ index, name: header, field }))
  const headerKey = rowKey(reading.header)
  const statuses = new StatusList(reading.statuses)
  const firstTyped = new Map<string, string>()
  const skip = (row: GridRow, reason: SkippedRow['reason']): void => {
    skipped.push({ line: row.line, reason, text: rowText(row) })
  }
  for (const row of body) {
    const reason = noRecord(row, headerKey)
    if (reason !== null) skip(row, reason)
    else if (reading.subject === 'people') {
      const contact = readPersonRow(row, fields, notes)
      if (contact === null) skip(row, 'noName')
      else contacts.push(contact)
    } else {
      const mine: RowNote[] = []
      const read = readRow(row, fields, reading.dates, mine, reading.zone)
      if (read.company === '') skip(row, 'noCompany')
      else {
        rows.push(withMeaning(read, statuses, firstTyped, reading.usualMeaning))
        notes.push(...mine)
      }
    }
  }
  return { rows, contacts, skipped, notes, statuses: statuses.all() }
}

/** The row with what its status stands for; a status that says more than that stays in the notes. One company, one spelling: the first. */
function withMeaning(
  read: Omit<IncomingRow, 'meaning'>,
  statuses: StatusList,
  firstTyped: Map<string, string>,
  usual: StatusMeaning | null,
): IncomingRow {
  const key = foldText(read.company)
  const company = firstTyped.get(key) ?? read.company
  firstTyped.set(key, company)
  const seen = statuses.meaningOf(read.status)
  const meaning = seen?.meaning ?? usual
  const saysMore = seen !== null && !seen.isPlain && meaning !== 'keep' && meaning !== 'saved'
  const notes = saysMore ? [read.notes, read.status].filter((part) => part !== '').join('\n\n') : read.notes
  return { ...read, company, meaning, notes }
}
