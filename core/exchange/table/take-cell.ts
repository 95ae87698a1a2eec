import type { PlainDate, Zone } from '../../time/kinds'
import { isMailAddress } from '../mail/address'
import { lostDigits, saysNothing } from './cell-text'
import type { ColumnField } from './column-field'
import type { DateColumns } from './date-columns'
import type { RowNote } from './incoming-table'
import { interviewOn } from './interview-of'
import { ownPartText } from './own-interviews'
import { ownInterviewPart } from './own-words'
import type { RowDraft } from './row-draft'
import { splitTitle } from './split-title'

/** A column as reading a row needs it. */
export interface FieldColumn {
  readonly index: number
  readonly name: string
  readonly field: ColumnField
}

/** Longest one-line field and longest link that a record takes; what is longer goes to the notes, whole. */
const longestLine = 500
const longestLink = 2000

/** What reading a cell needs beside it. */
export interface Taking {
  readonly dates: DateColumns
  readonly notes: RowNote[]
  readonly otherTime: string
  readonly zone: Zone
  /** A table of ours: its texts are as they were, blanks and dashes too. */
  readonly isExact: boolean
}

/** Puts a cell where its column says; what it cannot be read as stands in the notes, and `notes` of `taking` says so. */
export function takeCell(draft: RowDraft, column: FieldColumn, text: string, taking: Taking): void {
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
      draft.status = !taking.isExact && saysNothing(text) ? '' : line(draft, column, text, taking)
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
      takeOwnPart(draft, column, text, taking)
      return
    case 'link':
      if (text.length <= longestLink) draft.link = taking.isExact ? text : text.replace(/[\n\r\t]+/g, ' ')
      else draft.noteLines.push(`${column.name}: ${text}`)
      return
    case 'notes':
      draft.notes = draft.notes === '' ? text : `${draft.notes}\n\n${text}`
      return
    case 'contactName':
      draft.contact = {
        ...draft.contact,
        fullName: saysNothing(text) ? '' : line(draft, column, text, taking),
      }
      return
    case 'contactTitle':
      draft.contact = { ...draft.contact, jobTitle: line(draft, column, text, taking) }
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
function line(draft: RowDraft, column: FieldColumn, text: string, { notes, isExact }: Taking): string {
  const flat = !isExact && /[\n\r\t]/.test(text) ? text.replace(/[\n\r\t]+/g, ' ') : text
  if (flat.length <= longestLine) return flat
  draft.noteLines.push(`${column.name}: ${text}`)
  notes.push({ line: draft.line, key: 'shortened', column: column.name, text: flat.slice(0, 80) })
  return flat.slice(0, longestLine)
}

function firstDay(draft: RowDraft, column: FieldColumn, text: string, taking: Taking): PlainDate | null {
  if (saysNothing(text)) return null
  const { dates, reason } = taking.dates.settled(column.index, text)
  const [first] = dates
  if (first !== undefined && dates.length === 1) return first.day
  draft.noteLines.push(`${column.name}: ${text}`)
  noted(draft, column, text, taking, reason ?? 'severalDates')
  return first?.day ?? null
}

function takeInterviews(draft: RowDraft, column: FieldColumn, text: string, taking: Taking): void {
  if (saysNothing(text)) return
  const { dates, reason } = taking.dates.settled(column.index, text)
  if (dates.length === 0) {
    draft.noteLines.push(`${column.name}: ${text}`)
    noted(draft, column, text, taking, reason ?? 'notADate')
    return
  }
  for (const date of dates) {
    const interview = interviewOn(date, dates.length === 1 ? taking.otherTime : '', column.name, taking.zone)
    draft.interviews = [...draft.interviews, interview]
    if (!interview.timeKnown) noted(draft, column, text, taking, 'timeUnknown')
  }
}

function takeOwnPart(draft: RowDraft, column: FieldColumn, text: string, taking: Taking): void {
  const named = ownInterviewPart(column.name)
  if (named === null) return
  const settled = () => taking.dates.settled(column.index, text).dates[0] ?? null
  const written = ownPartText(named.part, text, settled)
  if (written === null) {
    draft.noteLines.push(`${column.name}: ${text}`)
    noted(draft, column, text, taking, 'notADate')
    return
  }
  draft.own ??= new Map()
  draft.own.set(named.number, { ...draft.own.get(named.number), [named.part]: written })
}

function noted(
  { line }: RowDraft,
  { name }: FieldColumn,
  text: string,
  { notes }: Taking,
  key: RowNote['key'],
): void {
  notes.push({ line, key, column: name, text: text.slice(0, 80) })
}

function takeMail(draft: RowDraft, column: FieldColumn, text: string): void {
  const address = text
    .replace(/^mailto:/i, '')
    .split(/[;,\s]+/)
    .find(isMailAddress)
  if (address === undefined) draft.noteLines.push(`${column.name}: ${text}`)
  else draft.contact = { ...draft.contact, email: address.toLowerCase() }
}

function takePhone(draft: RowDraft, column: FieldColumn, text: string, taking: Taking): void {
  if (saysNothing(text)) return
  draft.contact = { ...draft.contact, phone: line(draft, column, text, taking) }
  if (lostDigits(text)) noted(draft, column, text, taking, 'digitsLost')
}
