import type { PlainDate, Zone } from '../../time/kinds'
import { isMailAddress } from '../mail/address'
import { cellText, lostDigits, saysNothing } from './cell-text'
import type { ColumnField } from './column-field'
import type { DateColumns } from './date-columns'
import type { GridRow } from './grid'
import type { IncomingRow, RowContact } from './incoming-row'
import type { RowNote } from './incoming-table'
import { interviewOn } from './interview-of'
import { ownInterview, ownInterviewPart, type OwnCells } from './own-interviews'
import { splitTitle } from './split-title'

/** A column as reading a row needs it. */
export interface FieldColumn {
  readonly index: number
  readonly name: string
  readonly field: ColumnField
}

type Draft = Omit<IncomingRow, 'meaning' | 'contacts'> & {
  noteLines: string[]
  contact: RowContact
  own: Map<number, OwnCells>
}

/** Longest one-line field and longest link that a record takes; what is longer goes to the notes, whole. */
const longestLine = 500
const longestLink = 2000

/** Reads one row of a list of applications. What cannot be read as a date stays in the notes, and `notes` says so. */
export function readRow(
  row: GridRow,
  columns: readonly FieldColumn[],
  dates: DateColumns,
  notes: RowNote[],
  zone: Zone,
): Omit<IncomingRow, 'meaning'> {
  const draft = emptyDraft(row.line)
  const timeColumn = columns.find(({ field }) => field === 'interviewTime')
  const otherTime = timeColumn === undefined ? '' : cellText(row.cells[timeColumn.index] ?? '')
  for (const column of columns) {
    const text = cellText(row.cells[column.index] ?? '')
    if (text !== '') take(draft, column, text, { dates, notes, otherTime, zone })
  }
  const { noteLines, contact, own, ...rest } = draft
  for (const cells of own.values())
    rest.interviews.push(...[ownInterview(cells, zone)].filter((one) => one !== null))
  return {
    ...rest,
    notes: [rest.notes, noteLines.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n')
      .slice(0, 200_000),
    contacts: contactsOf(contact),
  }
}

function emptyDraft(line: number): Draft {
  return {
    line,
    company: '',
    role: '',
    status: '',
    appliedOn: null,
    addedOn: null,
    interviews: [],
    decisionDate: null,
    answerBy: null,
    link: '',
    reference: '',
    notes: '',
    noteLines: [],
    contact: { fullName: '', jobTitle: '', email: '', phone: '' },
    own: new Map(),
  }
}

interface Taking {
  readonly dates: DateColumns
  readonly notes: RowNote[]
  readonly otherTime: string
  readonly zone: Zone
}

function take(draft: Draft, column: FieldColumn, text: string, taking: Taking): void {
  switch (column.field) {
    case 'company':
    case 'role':
    case 'reference':
      draft[column.field] = line(draft, column, text, taking)
      return
    case 'companyAndRole':
      Object.assign(draft, splitTitle(line(draft, column, text, taking)))
      return
    case 'status':
      draft.status = saysNothing(text) ? '' : line(draft, column, text, taking)
      return
    case 'appliedOn':
    case 'addedOn':
    case 'decisionDate':
    case 'answerBy':
      draft[column.field] = firstDay(draft, column, text, taking)
      return
    case 'interview':
      takeInterviews(draft, column, text, taking)
      return
    case 'interviewPart':
      takeOwnPart(draft, column.name, text)
      return
    case 'link':
      if (text.length <= longestLink) draft.link = text.replace(/\s+/g, ' ')
      else draft.noteLines.push(`${column.name}: ${text}`)
      return
    case 'notes':
      draft.notes = draft.notes === '' ? text : `${draft.notes}\n\n${text}`
      return
    case 'contactName':
      draft.contact.fullName = saysNothing(text) ? '' : line(draft, column, text, taking)
      return
    case 'contactTitle':
      draft.contact.jobTitle = line(draft, column, text, taking)
      return
    case 'contactEmail':
      takeMail(draft, column, text)
      return
    case 'contactPhone':
      takePhone(draft, column, text, taking)
      return
    case 'note':
      if (!saysNothing(text)) draft.noteLines.push(column.name === '' ? text : `${column.name}: ${text}`)
      return
    default:
      return
  }
}

/** A field of one line: breaks become blanks, what is too long for it stands whole in the notes. */
function line(draft: Draft, column: FieldColumn, text: string, { notes }: Taking): string {
  const flat = /\s{2}|[\n\r\t]/.test(text) ? text.replace(/\s+/g, ' ') : text
  if (flat.length <= longestLine) return flat
  draft.noteLines.push(`${column.name}: ${text}`)
  notes.push({ line: draft.line, key: 'shortened', column: column.name, text: flat.slice(0, 80) })
  return flat.slice(0, longestLine)
}

function firstDay(draft: Draft, column: FieldColumn, text: string, taking: Taking): PlainDate | null {
  if (saysNothing(text)) return null
  const { dates, reason } = taking.dates.settled(column.index, text)
  const [first] = dates
  if (first !== undefined && dates.length === 1) return first.day
  draft.noteLines.push(`${column.name}: ${text}`)
  noted(draft, column, text, taking, reason ?? 'severalDates')
  return first?.day ?? null
}

function takeInterviews(draft: Draft, column: FieldColumn, text: string, taking: Taking): void {
  if (saysNothing(text)) return
  const { dates, reason } = taking.dates.settled(column.index, text)
  if (dates.length === 0) {
    draft.noteLines.push(`${column.name}: ${text}`)
    noted(draft, column, text, taking, reason ?? 'notADate')
    return
  }
  for (const date of dates) {
    const interview = interviewOn(date, dates.length === 1 ? taking.otherTime : '', column.name, taking.zone)
    draft.interviews.push(interview)
    if (!interview.timeKnown) noted(draft, column, text, taking, 'timeUnknown')
  }
}

function takeOwnPart(draft: Draft, header: string, text: string): void {
  const named = ownInterviewPart(header)
  if (named === null) return
  draft.own.set(named.number, { ...draft.own.get(named.number), [named.part]: text })
}

function noted(
  { line }: Draft,
  { name }: FieldColumn,
  text: string,
  { notes }: Taking,
  key: RowNote['key'],
): void {
  notes.push({ line, key, column: name, text: text.slice(0, 80) })
}

function takeMail(draft: Draft, column: FieldColumn, text: string): void {
  const address = text
    .replace(/^mailto:/i, '')
    .split(/[;,\s]+/)
    .find(isMailAddress)
  if (address === undefined) draft.noteLines.push(`${column.name}: ${text}`)
  else draft.contact.email = address.toLowerCase()
}

function takePhone(draft: Draft, column: FieldColumn, text: string, taking: Taking): void {
  if (saysNothing(text)) return
  draft.contact.phone = line(draft, column, text, taking)
  if (lostDigits(text)) noted(draft, column, text, taking, 'digitsLost')
}

/** Several names in one cell are several people; address and phone belong to one alone. */
function contactsOf(contact: RowContact): RowContact[] {
  if (contact.fullName === '' && contact.email === '' && contact.phone === '') return []
  const names = contact.fullName
    .split(/\s*(?:;|&|\n|\/|\+|\band\b|\bund\b)\s*/i)
    .filter((name) => name !== '')
  if (names.length < 2) return [contact]
  return names.slice(0, 20).map((fullName) => ({ fullName, jobTitle: '', email: '', phone: '' }))
}
