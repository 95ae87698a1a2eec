import type { Zone } from '../../time/kinds'
import { isForPrograms } from '../out/table-header'
import type { IncomingContact } from '../contacts/incoming-contact'
import { ownCellText } from './cell-text'
import type { DateColumns } from './date-columns'
import type { GridRow } from './grid'
import type { IncomingRow } from './incoming-row'
import type { IncomingTable, RowNote, SkippedRow, TableColumn } from './incoming-table'
import { ownStatus } from './own-words'
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
  readonly moved: ((share: number) => void) | undefined
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
  const firstTyped = reading.isOwn ? null : new Spellings()
  const skip = (row: GridRow, reason: SkippedRow['reason']): void => {
    skipped.push({ line: row.line, reason, text: rowText(row) })
  }
  const draft = emptyDraft()
  const textOf = reading.isOwn ? (isForPrograms(reading.header) ? asItIs : ownCellText) : undefined
  for (const [at, row] of body.entries()) {
    if (at % 256 === 255) reading.moved?.(at / body.length)
    const reason = reading.isOwn ? null : noRecord(row, reading.header)
    if (reason !== null) skip(row, reason)
    else if (reading.subject === 'people') {
      const contact = readPersonRow(row, fields, notes)
      if (contact === null) skip(row, 'noName')
      else contacts.push(contact)
    } else {
      const before = notes.length
      readRow(draft, row, fields, reading.dates, notes, reading.zone, textOf)
      if (draft.company !== '' && reading.isOwn)
        rows.push(rowOfDraft(draft, ownStatus(draft.status), draft.company, reading.zone))
      else if (draft.company !== '') rows.push(withMeaning(draft, statuses, firstTyped, reading))
      else {
        // What is left out as a whole needs no word about its cells.
        notes.length = before
        skip(row, 'noCompany')
      }
    }
  }
  return { rows, contacts, skipped, notes, statuses: statuses.all() }
}

const asItIs = (cell: string): string => cell

/** The row with what its status stands for; a status that says more than that stays in the notes. */
function withMeaning(
  draft: RowDraft,
  statuses: StatusList,
  firstTyped: Spellings | null,
  { usualMeaning, zone }: Reading,
): IncomingRow {
  const seen = statuses.meaningOf(draft.status)
  const meaning = seen?.meaning ?? usualMeaning
  if (seen !== null && !seen.isPlain && meaning !== 'keep' && meaning !== 'saved')
    draft.noteLines.push(draft.status)
  const company = firstTyped?.firstOf(draft.company) ?? draft.company
  return rowOfDraft(draft, meaning, company, zone)
}

/** One company, one spelling: the first. Each spelling is looked up once in small letters, then as it is. */
class Spellings {
  private readonly asWritten = new Map<string, string>()
  private readonly first = new Map<string, string>()

  firstOf(company: string): string {
    const known = this.asWritten.get(company)
    if (known !== undefined) return known
    const key = company.toLowerCase()
    const first = this.first.get(key) ?? company
    this.first.set(key, first)
    this.asWritten.set(company, first)
    return first
  }
}
