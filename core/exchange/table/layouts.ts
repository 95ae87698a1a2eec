import type { ColumnField, TableSubject } from './column-field'
import type { DateOrder } from './dates/date-order'
import { foldText } from './fold'
import { isOwnHeader } from './own-words'
import type { StatusMeaning } from './status-meaning'

/** A file of a program that is known: who fills which column, and in which order its dates stand. */
export interface ReadyLayout {
  readonly id:
    | 'afterword'
    | 'linkedinApplications'
    | 'linkedinSaved'
    | 'linkedinConnections'
    | 'huntr'
    | 'googleContacts'
  readonly subject: TableSubject
  /** Headers that must all be there, folded. */
  readonly needs: readonly string[]
  readonly fields: Readonly<Record<string, ColumnField>>
  readonly order: DateOrder | null
  /** What its rows are where no column says so. */
  readonly meaning: StatusMeaning | null
}

/** LinkedIn's export names the user's own address and phone as the contact of each application. */
const layouts: readonly ReadyLayout[] = [
  {
    id: 'linkedinApplications',
    subject: 'applications',
    needs: ['application date', 'company name', 'job title', 'job url'],
    fields: {
      'contact email': 'leaveOut',
      'contact phone number': 'leaveOut',
      'resume name': 'note',
      'question and answers': 'note',
    },
    order: 'monthFirst',
    meaning: 'applied',
  },
  {
    id: 'linkedinSaved',
    subject: 'applications',
    needs: ['saved date', 'job url', 'job title', 'company name'],
    fields: { 'saved date': 'addedOn' },
    order: 'monthFirst',
    meaning: 'saved',
  },
  {
    id: 'linkedinConnections',
    subject: 'people',
    needs: ['first name', 'last name', 'company', 'position', 'connected on'],
    fields: { url: 'leaveOut', 'connected on': 'leaveOut' },
    order: null,
    meaning: null,
  },
  {
    id: 'huntr',
    subject: 'applications',
    needs: ['job title', 'list', 'url'],
    fields: { list: 'status', description: 'note' },
    order: null,
    meaning: null,
  },
  {
    id: 'googleContacts',
    subject: 'people',
    needs: ['e mail 1 value'],
    fields: {},
    order: null,
    meaning: null,
  },
]

/** A table that Afterword took out, in whatever language. */
const own: ReadyLayout = {
  id: 'afterword',
  subject: 'applications',
  needs: [],
  fields: {},
  order: null,
  meaning: null,
}

/** The known program whose headers these are; null for a sheet of somebody's own. */
export function readyLayout(headers: readonly string[]): ReadyLayout | null {
  const folded = new Set(headers.map(foldText))
  if (isOwnHeader(folded)) return own
  return layouts.find(({ needs }) => needs.every((need) => folded.has(need))) ?? null
}
