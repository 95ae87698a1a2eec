import type { PlainDate } from '../../time/kinds'
import type { IncomingContact } from '../contacts/incoming-contact'
import type { ColumnField, TableSubject } from './column-field'
import type { ColumnTitle } from './columns'
import type { DateOrder } from './dates/date-order'
import type { NoDateReason } from './dates/cell-date'
import type { GridFault } from './grid'
import type { FieldOrigin } from './guess-fields'
import type { IncomingRow } from './incoming-row'
import type { ReadyLayout } from './layouts'
import type { StatusMeaning } from './status-meaning'

/** A column of the table: what it is called, what it holds, and why. */
export interface TableColumn {
  readonly index: number
  readonly header: string
  readonly title: ColumnTitle
  readonly field: ColumnField
  readonly origin: FieldOrigin | 'remembered' | 'chosen'
  readonly samples: readonly string[]
}

/** A status text of the table, told once, with what it is taken for. */
export interface SeenStatus {
  readonly key: string
  /** As it was first written. */
  readonly text: string
  readonly rows: number
  readonly meaning: StatusMeaning
  /** Whether it is a known text, or an answer of the user; else it only sounds like one. */
  readonly sure: boolean
  /** Whether the text says nothing beyond its meaning. */
  readonly isPlain: boolean
}

/** Dates that read both ways, with nothing in their columns to tell which is right. */
export interface OpenDates {
  /** One of them as written, and the two days it may be. */
  readonly sample: string
  readonly dayFirst: PlainDate
  readonly monthFirst: PlainDate
}

/** How the table was understood. */
export interface TableShape {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: string
  readonly delimiter: string
  readonly sheets: readonly string[]
  readonly sheet: string
  /** Line of the header, 0 where none was found. */
  readonly headerLine: number
  readonly subject: TableSubject
  readonly layout: ReadyLayout['id'] | null
  readonly fingerprint: string
  readonly columns: readonly TableColumn[]
  readonly statuses: readonly SeenStatus[]
  readonly order: DateOrder
  /** Not null where the user must say in which order dates stand. */
  readonly open: OpenDates | null
  /** Days are written as a spreadsheet's count in a text file, which cannot say from which year it counts. */
  readonly usesSerials: boolean
  readonly base: 1900 | 1904
}

/** Something about a row that the user should know; `column` is its header, `text` the cell. */
export interface RowNote {
  readonly line: number
  readonly key: NoDateReason | 'digitsLost' | 'timeUnknown' | 'severalDates' | 'shortened'
  readonly column: string
  readonly text: string
}

/** Why a row is left out. */
export interface SkippedRow {
  readonly line: number
  readonly reason: 'noCompany' | 'noName' | 'heading' | 'total' | 'headerAgain'
  /** What stands in it, cut. */
  readonly text: string
}

/** A table as it was read. `rows` in a list of applications, `contacts` in one of people. */
export interface IncomingTable {
  readonly shape: TableShape
  readonly rows: readonly IncomingRow[]
  readonly contacts: readonly IncomingContact[]
  readonly skipped: readonly SkippedRow[]
  readonly notes: readonly RowNote[]
  readonly faults: readonly GridFault[]
}
