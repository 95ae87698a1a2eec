import type { Zone } from '../../time/kinds'
import type { IncomingRow, RowContact, RowInterview } from './incoming-row'
import { ownInterview, type OwnCells } from './own-interviews'

/** A row while its cells are read, one after the other. */
export type RowDraft = Omit<IncomingRow, 'meaning' | 'contacts'> & {
  noteLines: string[]
  contact: Readonly<RowContact>
  /** The interviews of a table of ours, part by part. */
  own: Map<number, OwnCells> | null
}

const nobody: RowContact[] = []
const noInterviews: RowInterview[] = []
/** Shared by all rows that name nobody and have met nobody: neither is ever written to. */
const unnamed: RowContact = { fullName: '', jobTitle: '', email: '', phone: '' }

export function emptyDraft(): RowDraft {
  return {
    line: 0,
    company: '',
    role: '',
    status: '',
    appliedOn: null,
    addedOn: null,
    interviews: noInterviews,
    decisionDate: null,
    answerBy: null,
    link: '',
    reference: '',
    notes: '',
    noteLines: [],
    contact: unnamed,
    own: null,
  }
}

/** One draft serves a whole table: rows come by the ten thousand, and what is not made need not be cleared away. */
export function beginRow(draft: RowDraft, line: number): void {
  draft.line = line
  draft.company = draft.role = draft.status = draft.link = draft.reference = draft.notes = ''
  draft.appliedOn = draft.addedOn = draft.decisionDate = draft.answerBy = draft.own = null
  draft.interviews = noInterviews
  if (draft.noteLines.length > 0) draft.noteLines.length = 0
  if (draft.contact !== unnamed) draft.contact = unnamed
}

/** Longest text that goes into the notes of one row. */
const longestNotes = 200_000

/** The row of a draft. Field by field: rows come by the ten thousand, and spreading each costs as much as reading it. */
export function rowOfDraft(
  draft: RowDraft,
  meaning: IncomingRow['meaning'],
  company: string,
  zone: Zone,
): IncomingRow {
  for (const cells of draft.own?.values() ?? []) {
    const interview = ownInterview(cells, zone)
    if (interview !== null) draft.interviews = [...draft.interviews, interview]
  }
  const { line, role, status, appliedOn, addedOn, interviews, decisionDate, answerBy, link, reference } =
    draft
  return {
    line,
    company,
    role,
    status,
    meaning,
    appliedOn,
    addedOn,
    interviews,
    decisionDate,
    answerBy,
    link,
    reference,
    notes: notesOf(draft),
    contacts: draft.contact === unnamed ? nobody : contactsOf(draft.contact),
  }
}

function notesOf({ notes, noteLines }: RowDraft): string {
  if (noteLines.length === 0) return notes
  const lines = noteLines.length === 1 ? (noteLines[0] ?? '') : noteLines.join('\n')
  const all = notes === '' ? lines : `${notes}\n\n${lines}`
  return all.length > longestNotes ? all.slice(0, longestNotes) : all
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
