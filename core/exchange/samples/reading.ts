import { instant, zone } from '../../time/kinds'
import { readCalendar } from '../calendar/read-calendar'
import type { Incoming, IncomingInterview } from '../incoming'
import { sampleCalendar } from './sample-bytes'

/** For tests: the user sits in New York, in March 2027. */
export const reader = { zone: zone('America/New_York'), now: instant('2027-03-01T12:00:00Z') }

/** What reading gave; fails the test where it failed. */
export function read(source: Uint8Array | string): Incoming {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const result = readCalendar(bytes, reader)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

/** The first meeting of a sample file. */
export function sample(name: string): IncomingInterview {
  return firstOf(read(sampleCalendar(name)))
}

/** The first meeting of a calendar with one event of these lines; a start is added where none is given. */
export function event(...lines: readonly string[]): IncomingInterview {
  return firstOf(read(calendar(...lines)))
}

/** A calendar of one event, as text. */
export function calendar(...lines: readonly string[]): string {
  const start = lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART:20270420T140000Z', 'DTEND:20270420T150000Z']
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:one@example.com', ...start, ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
}

/** The keys of a meeting's notes. */
export function noteKeys(interview: IncomingInterview): readonly string[] {
  return interview.notes.map(({ key }) => key)
}

function firstOf({ interviews }: Incoming): IncomingInterview {
  const [first] = interviews
  if (first === undefined) throw new Error('no meeting was read')
  return first
}
