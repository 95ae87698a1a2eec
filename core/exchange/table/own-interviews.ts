import type { InterviewForm } from '../../domain/interview'
import type { WallTime, Zone } from '../../time/kinds'
import { isMailAddress } from '../mail/address'
import { foldText } from './fold'
import type { RowContact, RowInterview } from './incoming-row'

const parts = ['date', 'start', 'end', 'time zone', 'form', 'place', 'interviewers'] as const
type Part = (typeof parts)[number]

/** Which part of which interview a header of our own tables names: "Interview 2 end". Null for any other header. */
export function ownInterviewPart(header: string): { readonly number: number; readonly part: Part } | null {
  const [, number, part] = /^interview (\d{1,2}) (.+)$/.exec(foldText(header)) ?? []
  const known = parts.find((one) => one === part)
  return number === undefined || known === undefined ? null : { number: Number(number), part: known }
}

/** The cells of one interview, by part. */
export type OwnCells = Partial<Record<Part, string>>

const forms: Readonly<Record<string, InterviewForm>> = { phone: 'phone', video: 'video', 'on site': 'onSite' }

/** An interview of our own table as it was written; null where it has no day. */
export function ownInterview(cells: OwnCells, userZone: Zone): RowInterview | null {
  const day = cells.date ?? ''
  const start = wallOn(day, cells.start ?? '')
  if (start === null) return null
  const end = cells.end ?? ''
  const place = cells.place ?? ''
  const isLink = /^https?:\/\//i.test(place)
  return {
    start,
    end:
      wallOn(day, end) ??
      (/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(end) ? (end.replace(' ', 'T') as WallTime) : null),
    zone: (cells['time zone'] ?? '') === '' ? userZone : ((cells['time zone'] ?? '').slice(0, 80) as Zone),
    timeKnown: true,
    round: null,
    form: forms[foldText(cells.form ?? '')] ?? 'unknown',
    place: isLink ? '' : place.slice(0, 500),
    joinLink: isLink ? place.slice(0, 2000) : '',
    cancelled: foldText(cells.form ?? '') === 'cancelled',
    people: (cells.interviewers ?? '')
      .split(';')
      .map(ownPerson)
      .filter((person) => person !== null),
  }
}

function wallOn(day: string, clock: string): WallTime | null {
  const isWall =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)
  return isWall && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? (`${day}T${clock}` as WallTime) : null
}

/** `Dana Lee (Head of Data) <dana@example.com>`, with what is known. */
function ownPerson(text: string): RowContact | null {
  const [, name = '', title = '', address = ''] =
    /^\s*([^<]*?)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?\s*(?:<([^<>]+)>)?\s*$/.exec(text) ?? []
  const email = isMailAddress(address) ? address.toLowerCase() : ''
  if (name === '' && email === '') return null
  return { fullName: name.slice(0, 500), jobTitle: title.slice(0, 500), email, phone: '' }
}
