import type { PlainDate, WallTime } from '../../time/kinds'
import { keptUid, madeUid, mostSequence } from '../identity'
import type { IncomingInterview, IncomingMethod, IncomingNote } from '../incoming'
import type { Component } from './components'
import { joinLinkOf } from './join-link'
import { meetingPlaceOf } from './meeting-place'
import { lastDayOf, placed, placedEnd, type PlacingContext } from './meeting-time'
import { firstMoment, type Moment } from './moment'
import { meetingPeopleOf } from './people'
import { looksLikeHtml, plainTextOf } from './plain-text'
import { withOwnNote } from './own-meeting'
import { textOf } from './property'
import { looksLikeInterview, roleOf } from './role'
import { readSummary } from './summary'

/** One event, and what only sorting and series need of it. */
export interface ReadEvent {
  readonly interview: IncomingInterview
  readonly stamp: string
}

/** Longest description that is kept, in characters. */
const longestText = 20_000

/** Reads one VEVENT; null where it has no start that can be read. `fileMethod` is the METHOD of its calendar. */
export function readEvent(
  { lines }: Component,
  fileMethod: string,
  context: PlacingContext,
): ReadEvent | null {
  const written = firstMoment(lines, 'DTSTART')
  if (written === null) return null
  const end = firstMoment(lines, 'DTEND')
  const moment = wholeDay(written, end, lines)
  const start = placed(moment, context)
  const { title, looksCancelled } = readSummary(textOf(lines, 'SUMMARY'))
  const description = descriptionOf(lines)
  const joinLink = joinLinkOf(lines, description)
  const { people, organizer, sentBy } = meetingPeopleOf(lines)
  const length =
    moment.kind === 'day'
      ? dayLength(moment.day, end, lines)
      : placedEnd(start, end, textOf(lines, 'DURATION'), context)
  const method = methodOf(textOf(lines, 'METHOD') || fileMethod, textOf(lines, 'STATUS'))
  const uid = textOf(lines, 'UID')
  const notes: IncomingNote[] = [...start.notes]
  if (moment.kind === 'day') notes.push({ key: 'allDay', values: { day: moment.day } })
  if (length.open) notes.push({ key: 'lengthNotGiven', values: {} })
  if (looksCancelled) notes.push({ key: 'looksCancelled', values: { summary: title } })
  if (method === 'answer') notes.push({ key: 'answerOnly', values: { summary: title } })
  return {
    stamp: textOf(lines, 'DTSTAMP'),
    interview: withOwnNote(lines, {
      uid: uid === '' ? madeUid(start.at, title, organizer?.address ?? '') : keptUid(uid),
      sequence: sequenceOf(lines),
      recurrence: recurrenceOf(firstMoment(lines, 'RECURRENCE-ID'), context),
      method,
      role: roleOf(title),
      summary: title,
      description,
      start: start.wall,
      end: length.end,
      zone: start.zone,
      startsAt: start.at,
      endsAt: length.endsAt,
      allDay: moment.kind === 'day' ? moment.day : null,
      lastDay: length.lastDay,
      floating: start.floating,
      zoneHint: moment.kind === 'floating' || moment.kind === 'utc' ? context.hint : null,
      ...meetingPlaceOf(textOf(lines, 'LOCATION'), joinLink, title),
      joinLink,
      people,
      organizer,
      sentBy,
      looksLikeInterview: looksLikeInterview(title, description),
      notes,
      own: null,
    }),
  }
}

/** The key of one meeting of a series: the instant, or the day, at which it was first planned. */
export function recurrenceOf(moment: Moment | null, context: PlacingContext): string {
  if (moment === null) return ''
  if (moment.kind === 'day') return moment.day
  return moment.kind === 'utc' ? `${moment.wall}:00Z` : placed(moment, context).at
}

/** The newer of two states of one meeting: by SEQUENCE, then by DTSTAMP, then the one that stands later in the file. */
export function newer(a: ReadEvent, b: ReadEvent): ReadEvent {
  if (a.interview.sequence !== b.interview.sequence)
    return a.interview.sequence > b.interview.sequence ? a : b
  return a.stamp > b.stamp ? a : b
}

/** Outlook writes whole days as midnight to midnight, with a property of its own. */
function wholeDay(start: Moment, end: Moment | null, lines: readonly string[]): Moment {
  if (start.kind === 'day' || !/^TRUE$/i.test(textOf(lines, 'X-MICROSOFT-CDO-ALLDAYEVENT'))) return start
  const midnight = (wall: WallTime) => wall.endsWith('T00:00')
  if (!midnight(start.wall) || end?.kind === 'day' || (end !== null && !midnight(end.wall))) return start
  return { kind: 'day', day: start.wall.slice(0, 10) as PlainDate }
}

function dayLength(day: PlainDate, end: Moment | null, lines: readonly string[]) {
  const until: Moment | null =
    end === null || end.kind === 'day' ? end : { kind: 'day', day: end.wall.slice(0, 10) as PlainDate }
  return { end: null, endsAt: null, open: false, lastDay: lastDayOf(day, until, textOf(lines, 'DURATION')) }
}

function methodOf(method: string, status: string): IncomingMethod {
  if (/^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/i.test(method)) return 'answer'
  return /^CANCEL$/i.test(method) || /^CANCELLED$/i.test(status) ? 'cancellation' : 'invitation'
}

function sequenceOf(lines: readonly string[]): number {
  const written = textOf(lines, 'SEQUENCE') || textOf(lines, 'X-MICROSOFT-CDO-APPT-SEQUENCE')
  const number = Number.parseInt(written, 10)
  return number >= 0 ? Math.min(number, mostSequence) : 0
}

function descriptionOf(lines: readonly string[]): string {
  const plain = textOf(lines, 'DESCRIPTION').slice(0, longestText)
  if (plain !== '') return looksLikeHtml(plain) ? plainTextOf(plain) : plain
  const html = textOf(lines, 'X-ALT-DESC').slice(0, longestText * 2)
  return plainTextOf(html.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')).slice(0, longestText)
}
