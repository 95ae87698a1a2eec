import type { ColumnField, StatusMeaning } from '../../domain/table-layout'
import type { ReadyLayout } from '../../exchange/table/layouts'
import type { GridFault } from '../../exchange/table/grid'
import type { RowNote, SkippedRow } from '../../exchange/table/incoming-table'
import type { RowChange } from '../../exchange/table/row-changes'
import { pluralIn } from '../plural'

const plural = pluralIn('en')

type Counted = { readonly count: number }
type Named = { readonly company: string; readonly role: string }

const both = ({ company, role }: Named): string => (role === '' ? company : `${company}, ${role}`)

const fields: Readonly<Record<ColumnField, string>> = {
  company: 'Company',
  role: 'Role',
  companyAndRole: 'Company and role together',
  status: 'Status',
  appliedOn: 'Applied on',
  interview: 'Interview date',
  interviewTime: 'Interview time',
  interviewPart: 'Part of an interview',
  addedOn: 'Added on',
  decisionDate: 'Decision date',
  answerBy: 'Answer the offer by',
  link: 'Link',
  reference: 'Reference number',
  notes: 'Notes',
  note: 'Keep in the notes',
  contactName: 'Contact’s name',
  contactTitle: 'Contact’s job title',
  contactEmail: 'Contact’s e-mail',
  contactPhone: 'Contact’s phone',
  fullName: 'Full name',
  given: 'Given name',
  family: 'Family name',
  email: 'E-mail',
  phone: 'Phone',
  employer: 'Company',
  jobTitle: 'Job title',
  leaveOut: 'Leave out',
}

const meanings: Readonly<Record<StatusMeaning, string>> = {
  saved: 'Not applied yet',
  applied: 'Applied',
  interviewed: 'Interviewed',
  thanked: 'Thanked',
  awaiting: 'Awaiting decision',
  offer: 'Offer',
  declined: 'Declined, reply to write',
  onHold: 'On hold',
  accepted: 'Archive: accepted',
  offerDeclined: 'Archive: I declined the offer',
  withdrew: 'Archive: I withdrew',
  rejected: 'Archive: rejected',
  noAnswer: 'Archive: no answer',
  keep: 'Unmatched, kept as it is',
}

const changes: Readonly<Record<RowChange, string>> = {
  stage: 'moves on',
  ending: 'goes to the archive',
  status: 'its status',
  interviews: 'an interview',
  people: 'a person',
  link: 'its link',
  reference: 'its number',
  appliedOn: 'the day you applied',
  decisionDate: 'the decision date',
  answerBy: 'the answer’s day',
  notes: 'notes',
}

type Noted = { readonly line: number; readonly column: string; readonly text: string }
const at = ({ line, column }: Noted): string => `Line ${String(line)}, ${column}`

const notes: Readonly<Record<RowNote['key'], (note: Noted) => string>> = {
  noYear: (note) => `${at(note)}: “${note.text}” has no year. It is kept in the notes.`,
  notADate: (note) => `${at(note)}: “${note.text}” is not a date. It is kept in the notes.`,
  qualified: (note) => `${at(note)}: “${note.text}” says more than a date. It is kept in the notes.`,
  impossible: (note) => `${at(note)}: “${note.text}” is on no calendar. It is kept in the notes.`,
  severalDates: (note) =>
    `${at(note)}: “${note.text}” has several dates. The first is taken, all are in the notes.`,
  timeUnknown: (note) =>
    `${at(note)}: “${note.text}” has no time of day. Noon is set; you can change it on the card.`,
  digitsLost: (note) =>
    `${at(note)}: digits were lost in the spreadsheet (“${note.text}”). It is kept as it is.`,
  shortened: (note) => `${at(note)}: longer than a line. All of it is in the notes.`,
}

const skipped: Readonly<Record<SkippedRow['reason'], string>> = {
  noCompany: 'no company',
  noName: 'no name',
  heading: 'a heading',
  total: 'a total',
  headerAgain: 'the header once more',
}

const faults: Readonly<Record<GridFault['key'], (given: { readonly line: number }) => string>> = {
  quoteOpen: ({ line }) =>
    `A quotation mark opened near line ${String(line)} is never closed. Quotation marks are read as plain signs.`,
  rowsShortened: ({ line }) => `The table is longer than 20,000 rows. It is read up to line ${String(line)}.`,
  columnsShortened: ({ line }) => `Line ${String(line)} has more than 200 columns. The rest is left out.`,
  cellShortened: ({ line }) =>
    `A cell in line ${String(line)} is longer than 200,000 characters. Its end is left out.`,
}

const layouts: Readonly<Record<ReadyLayout['id'], string>> = {
  afterword: 'A table from Afterword',
  linkedinApplications: 'LinkedIn: job applications',
  linkedinSaved: 'LinkedIn: saved jobs',
  linkedinConnections: 'LinkedIn: connections',
  huntr: 'Huntr',
  googleContacts: 'Google Contacts',
}

/** The two steps of bringing in a table: what the columns hold, and what becomes of the rows. */
export const bringInTable = {
  title: 'Bring in a table',
  columnsLead: ({ count }: Counted) =>
    plural(count, {
      one: 'One row. Is each column what it says here?',
      other: '# rows. Is each column what it says here?',
    }),
  known: ({ layout }: { readonly layout: ReadyLayout['id'] }) => layouts[layout],
  remembered: 'Read as you had it last time.',
  subject: 'This table lists',
  subjects: { applications: 'Applications', people: 'People' },
  sheet: 'Sheet',
  header: 'Header row',
  headerLine: ({ line }: { readonly line: number }) => `Line ${String(line)}`,
  noHeader: 'No line',
  columns: 'Columns',
  fieldOf: ({ column }: { readonly column: string }) => `What “${column}” holds`,
  twin: ({ text, number }: { readonly text: string; readonly number: number }) =>
    `${text} (column ${String(number)})`,
  nameless: ({ number }: { readonly number: number }) => `Column ${String(number)}`,
  noSamples: 'Empty',
  fields,
  datesQuestion: ({ sample }: { readonly sample: string }) => `Which day is ${sample}?`,
  datesHint: 'Dates in this table can be read both ways. Your answer counts for all of them.',
  dayFirst: ({ day }: { readonly day: string }) => `${day} (day first)`,
  monthFirst: ({ day }: { readonly day: string }) => `${day} (month first)`,
  base: 'Dates count from 1904',
  baseHint: 'Some dates are numbers. Old workbooks from a Mac count them from 1904; all others from 1900.',
  statuses: 'What the statuses mean',
  statusesHint:
    'Those marked “please check” are only guessed from their words. Unmatched ones wait in Applied.',
  statusOf: ({ text, count }: { readonly text: string; readonly count: number }) =>
    `${text} (${plural(count, { one: 'one row', other: '# rows' })})`,
  check: 'please check',
  meanings,
  look: 'Look at the rows',
  rereading: 'Reading again…',
  companyColumn: 'Choose the column that names the company.',
  nameColumn: 'Choose the column that names the people.',
  nothingRead: 'No row can be read like this.',
  back: 'Back',
  show: 'Show',
  shows: {
    all: ({ count }: Counted) => `All (${String(count)})`,
    new: ({ count }: Counted) => `New (${String(count)})`,
    changed: ({ count }: Counted) => `Changed (${String(count)})`,
    same: ({ count }: Counted) => `As before (${String(count)})`,
    alike: ({ count }: Counted) => `To decide (${String(count)})`,
  },
  rows: 'Rows',
  include: ({ company, role }: Named) => `Bring in ${both({ company, role })}`,
  both,
  line: ({ line }: { readonly line: number }) => `Line ${String(line)}`,
  applied: ({ day }: { readonly day: string }) => `applied ${day}`,
  interviews: ({ count }: Counted) => plural(count, { one: 'one interview', other: '# interviews' }),
  unmatched: ({ status }: { readonly status: string }) => `Applied, “${status}”`,
  states: {
    new: 'New',
    changed: 'Changed',
    same: 'As before',
    repeated: 'Same as an earlier row',
    alike: 'Alike',
  },
  adds: ({ what }: { readonly what: string }) => `Adds: ${what}`,
  changes,
  addsNothing: 'Nothing new',
  fateOf: ({ company, role }: Named) => `What becomes of ${both({ company, role })}`,
  fates: {
    add: 'A new application',
    merge: ({ company, role, archived }: Named & { readonly archived: boolean }) =>
      archived
        ? `Goes with ${both({ company, role })} (in the archive)`
        : `Goes with ${both({ company, role })}`,
    join: ({ line }: { readonly line: number }) => `Goes with line ${String(line)}`,
    skip: 'Leave out',
    same: 'Here already',
  },
  leftOut: ({ count }: Counted) =>
    plural(count, { one: 'One line is left out', other: '# lines are left out' }),
  skippedLine: ({ line, reason, text }: Pick<SkippedRow, 'line' | 'reason' | 'text'>) =>
    `Line ${String(line)}: ${skipped[reason]} (${text})`,
  notesTitle: ({ count }: Counted) =>
    plural(count, {
      one: 'One cell was not understood as it stands',
      other: '# cells were not understood as they stand',
    }),
  notes,
  faults,
  more: ({ count }: Counted) => `and ${String(count)} more`,
  confirm: ({ count }: Counted) =>
    plural(count, {
      zero: 'Nothing is chosen',
      one: 'Bring in one application',
      other: 'Bring in # applications',
    }),
  done: ({ count, archived }: Counted & { readonly archived: number }) => {
    const all = plural(count, {
      one: 'One application is brought in',
      other: '# applications are brought in',
    })
    return archived === 0 ? all : `${all}, ${String(archived)} of them to the archive`
  },
  allHere: 'Nothing in this table is new. Your data stays as it is.',
} as const
