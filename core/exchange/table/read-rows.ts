import type { Zone } from '../../time/kinds'
import type { IncomingContact } from '../contacts/incoming-contact'
import type { DateColumns } from './date-columns'
import type { GridRow } from './grid'
import type { IncomingRow } from './incoming-row'
import type { IncomingTable, RowNote, SkippedRow, TableColumn } from './incoming-table'
import { readPersonRow } from './read-person-row'
import { readRow } from './read-row'
import { emptyDraft, rowOfDraft, type RowDraft } from './row-draft'
import { noRecord, rowText } from './row-kind'
import { StatusList } from './status-list'
import type { StatusMeaning } from './status-meaning'
import type { FieldColumn } from './take-cell'

interface Reading {
  readonly header: readonly string[]
  readonly dates: DateColumns
  readonly zone: Zone
  /** A table of ours: every company is spelled as it is. */
  readonly isOwn: boolean
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
  const statuses = new StatusList(reading.statuses)
  const firstTyped = reading.isOwn ? null : new Map<string, string>()
  const skip = (row: GridRow, reason: SkippedRow['reason']): void => {
    skipped.push({ line: row.line, reason, text: rowText(row) })
  }
  const draft = emptyDraft()
  for (const row of body) {
    const reason = noRecord(row, reading.header)
    if (reason !== null) skip(row, reason)
    else if (reading.subject === 'people') {
      const contact = readPersonRow(row, fields, notes)
      if (contact === null) skip(row, 'noName')
      else contacts.push(contact)
    } else {
      const before = notes.length
      readRow(draft, row, fields, reading.dates, notes, reading.zone)
      if (draft.company !== '') rows.push(withMeaning(draft, statuses, firstTyped, reading))
      else {
        // What is left out as a whole needs no word about its cells.
        notes.length = before
        skip(row, 'noCompany')
      }
    }
  }
  return { rows, contacts, skipped, notes, statuses: statuses.all() }
}

/** The row with what its status stands for; a status that says more than that stays in the notes. One company, one spelling: the first. */
function withMeaning(
  draft: RowDraft,
  statuses: StatusList,
  firstTyped: Map<string, string> | null,
  { usualMeaning, zone }: Reading,
): IncomingRow {
  const seen = statuses.meaningOf(draft.status)
  const meaning = seen?.meaning ?? usualMeaning
  if (seen !== null && !seen.isPlain && meaning !== 'keep' && meaning !== 'saved')
    draft.noteLines.push(draft.status)
  const company = firstTyped === null ? draft.company : firstSpelling(draft.company, firstTyped)
  return rowOfDraft(draft, meaning, company, zone)
}

/** How this company was spelled first. Each spelling is looked up once in small letters, then as it is. */
function firstSpelling(company: string, known: Map<string, string>): string {
  const spelled = known.get(company)
  if (spelled !== undefined) return spelled
  const key = `\u0000${company.toLowerCase()}`
  const first = known.get(key) ?? company
  known.set(key, first)
  known.set(company, first)
  return first
}
