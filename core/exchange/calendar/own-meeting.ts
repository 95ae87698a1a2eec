import type { IncomingInterview, IncomingPerson } from '../incoming'
import { plainText } from '../out/plain-text'
import { readOwnNote, type OwnNote } from '../out/own-note'
import { textOf } from './property'

/**
 * An entry that Afterword wrote, read as it was: what a calendar has changed in it since (time, place, link) counts, and
 * for all the rest its own note does.
 */
export function withOwnNote(lines: readonly string[], read: IncomingInterview): IncomingInterview {
  const own = readOwnNote(textOf(lines, 'X-AFTERWORD'))
  if (own === null) return read
  const link = textOf(lines, 'URL')
  const isEndAssumed = own.assumedEnd !== null && own.assumedEnd === read.end
  return {
    ...read,
    role: own.role,
    form: own.form,
    place: plainText(own.place) === textOf(lines, 'LOCATION') ? own.place : read.place,
    joinLink: link === '' || link === own.joinLink ? own.joinLink : read.joinLink,
    people: own.interviewers.map(personOf),
    organizer: null,
    sentBy: '',
    looksLikeInterview: true,
    own,
    ...(isEndAssumed
      ? { end: null, endsAt: null, notes: [...read.notes, { key: 'lengthNotGiven', values: {} }] }
      : {}),
  }
}

function personOf({ fullName, address }: OwnNote['interviewers'][number]): IncomingPerson {
  return {
    fullName,
    given: '',
    family: '',
    greetAs: null,
    address,
    organizer: false,
    optional: false,
    declined: false,
  }
}
