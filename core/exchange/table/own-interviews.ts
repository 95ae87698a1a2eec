import type { WallTime, Zone } from '../../time/kinds'
import { isMailAddress } from '../mail/address'
import { readPeople, type PersonText } from '../person-text'
import { takeClock } from './dates/clock-text'
import { serialDay } from './dates/serial'
import type { SettledDate } from './dates/settle-date'
import type { RowContact, RowInterview } from './incoming-row'
import { ownForm, type OwnPart } from './own-words'

/** The cells of one interview, by part. */
export type OwnCells = Partial<Record<OwnPart, string>>

/** An interview of our own table as it was written; null where it has no day. */
export function ownInterview(cells: OwnCells, userZone: Zone): RowInterview | null {
  const day = cells.date ?? ''
  const start = wallOn(day, cells.start ?? '')
  if (start === null) return null
  const end = cells.end ?? ''
  const round = Number(cells.round ?? '')
  return {
    start,
    end: wallOn(day, end) ?? wallOn(end.slice(0, 10), end.slice(11)),
    zone: (cells.zone ?? '') === '' ? userZone : ((cells.zone ?? '').slice(0, 80) as Zone),
    timeKnown: true,
    round: Number.isInteger(round) && round >= 1 && round <= 20 ? round : null,
    place: (cells.place ?? '').slice(0, 500),
    joinLink: (cells.link ?? '').slice(0, 2000),
    ...ownForm(cells.form ?? ''),
    people: readPeople(cells.interviewers ?? '')
      .slice(0, 60)
      .map(contactOf),
  }
}

/**
 * The part of an interview as we wrote it, where a spreadsheet has since written its days and times in its own manner.
 * Null for a day or time that cannot be read any more.
 */
export function ownPartText(part: OwnPart, text: string, settled: () => SettledDate | null): string | null {
  if (part !== 'date' && part !== 'start' && part !== 'end') return text
  const isOurs = { date: /^\d{4}-\d\d-\d\d$/, start: /^\d\d:\d\d$/, end: /^(?:\d{4}-\d\d-\d\d )?\d\d:\d\d$/ }
  if (text === '' || isOurs[part].test(text)) return text
  const date = settled()
  if (part === 'date') return date?.day ?? null
  const clock = date?.clock ?? takeClock(text).clock ?? unformattedClock(text)
  if (clock === null) return null
  return date === null || part === 'start' ? clock : `${date.day} ${clock}`
}

/** A time as a cell without a format shows it: the part of a day that has passed; a whole number of days is a midnight. */
function unformattedClock(text: string): string | null {
  if (!/^(?:\d{5}|0|0?[.,]\d+)$/.test(text)) return null
  return serialDay(Number(text.replace(',', '.')), 1900).clock ?? '00:00'
}

function wallOn(day: string, clock: string): WallTime | null {
  const isWall =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)
  return isWall && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? (`${day}T${clock}` as WallTime) : null
}

function contactOf({ fullName, jobTitle, address }: PersonText): RowContact {
  const email = isMailAddress(address) ? address.toLowerCase() : ''
  return { fullName: fullName.slice(0, 500), jobTitle: jobTitle.slice(0, 500), email, phone: '' }
}
