import { describe, expect, test } from 'vitest'
import { happened } from '../../domain/history'
import {
  anApplication,
  anInterview,
  berlin,
  kolkata,
  lordHowe,
  madrid,
  meeting,
} from '../../testing/applications'
import { instant, plainDate, zone } from '../../time/kinds'
import { english } from '../../words/en/english'
import { readCalendar } from '../calendar/read-calendar'
import { dayEntries } from './day-entries'
import { interviewEntries } from './interview-entries'
import { writeCalendar } from './write-calendar'

const now = instant('2027-04-01T08:00:00Z')
const words = english.takeOut.calendar
const dana = {
  id: 'dana',
  fullName: 'Dana Lee',
  given: 'Dana',
  family: 'Lee',
  greetAs: 'Dana',
  greetAsByHand: false,
  honorific: '',
  employer: 'Acme',
  emails: ['dana@example.com'],
  phone: '',
}
const context = { people: new Map([['dana', dana]]), zone: madrid, assumedMinutes: 60, words }

function written(interviews = [anInterview()], given = {}): string {
  return writeCalendar(interviewEntries(anApplication({ interviews, ...given }), context), now)
}
const linesOf = (text: string): readonly string[] => text.replace(/\r\n /g, '').split('\r\n')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a calendar file that goes out', () => {
  test('IXP-01: names its maker, publishes, and gives each entry an identity and a stamp, with CRLF', () => {
    const text = written()
    const lines = linesOf(text)
    expect(lines).toContain('METHOD:PUBLISH')
    expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1)
    expect(lines).toContain('DTSTAMP:20270401T080000Z')
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:interview@afterword.invalid'])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('IXP-03: folds by octets and never inside a character', () => {
    const text = written(undefined, { company: '面接'.repeat(40), role: '🦉'.repeat(40) })
    for (const line of text.split('\r\n')) {
      expect(bytes(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/\p{Cs}/u)
    }
    expect(linesOf(text).find((line) => line.startsWith('SUMMARY:'))).toContain('🦉'.repeat(40))
  })

  test('IXP-04: an alarm has a trigger with its colon, an action and words', () => {
    const lines = linesOf(written())
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'))
    expect(alarm).toContain('TRIGGER:-PT1H')
    expect(alarm).toContain('ACTION:DISPLAY')
    expect(alarm.some((line) => line.startsWith('DESCRIPTION:Interview at'))).toBe(true)
  })

  test('IXP-05: nobody is named as attendee or organiser, so that no calendar writes to them', () => {
    const text = written()
    expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER)/m)
    expect(linesOf(text).find((line) => line.startsWith('DESCRIPTION:With'))).toContain(
      'Dana Lee (Head of Data)',
    )
  })

  test('IXP-06: a promised day is a whole day that ends the day after', () => {
    const decision = {
      now: { state: 'dated' as const, date: plainDate('2027-12-25'), zone: madrid },
      earlier: [],
    }
    const lines = linesOf(writeCalendar(dayEntries(anApplication({ decision }), words), now))
    expect(lines).toContain('DTSTART;VALUE=DATE:20271225')
    expect(lines).toContain('DTEND;VALUE=DATE:20271226')
  })

  test('IXP-08: a zone is never named without its clock changes in the same file', () => {
    const lines = linesOf(written([meeting('2027-07-05T10:00', '11:00', berlin)]))
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20270705T100000')
    const zoneLines = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'))
    expect(zoneLines).toContain('TZID:Europe/Berlin')
    expect(zoneLines).toEqual(
      expect.arrayContaining([
        'BEGIN:DAYLIGHT',
        'DTSTART:20270328T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
      ]),
    )
  })

  test('a zone without clock changes, and one that moves by half an hour, are written out too', () => {
    const still = linesOf(written([meeting('2027-07-05T10:00', '11:00', kolkata)]))
    expect(still.filter((line) => line.startsWith('TZOFFSETTO'))).toContain('TZOFFSETTO:+0530')
    const half = linesOf(written([meeting('2027-04-03T10:00', '2027-04-05T11:00', lordHowe)]))
    expect(half.filter((line) => line.startsWith('TZOFFSETTO'))).toEqual([
      'TZOFFSETTO:+1100',
      'TZOFFSETTO:+1030',
    ])
  })

  test('an interview in a zone that nobody knows is written in the user’s', () => {
    const lines = linesOf(written([meeting('2027-07-05T10:00', '11:00', zone('Mars/Olympus'))]))
    expect(lines).toContain('DTSTART;TZID=Europe/Madrid:20270705T100000')
  })

  test('IXP-09: moved and written again it keeps its UID and counts one up', () => {
    const moved = { history: [happened('interviewMoved', now)] }
    const first = linesOf(written())
    const second = linesOf(written([meeting('2027-04-09T10:00', '11:00')], moved))
    const uid = (lines: readonly string[]): unknown => lines.find((line) => line.startsWith('UID:'))
    expect(uid(second)).toBe(uid(first))
    expect(first).toContain('SEQUENCE:0')
    expect(second).toContain('SEQUENCE:1')
  })

  test('one that came from an invitation keeps the invitation’s identity', () => {
    const calendar = { uid: 'abc@example.com', sequence: 3, recurrence: '' }
    const lines = linesOf(written([anInterview({ calendar })]))
    expect(lines).toContain('UID:abc@example.com')
    expect(lines).toContain('SEQUENCE:3')
  })

  test('a cancelled one is written as cancelled and rings no alarm', () => {
    const lines = linesOf(written([anInterview({ cancelledAt: now })]))
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines).not.toContain('BEGIN:VALARM')
  })

  test('is read again by our own reader at the same time, in the same zone', () => {
    const interviews = [meeting('2027-10-30T22:00', '2027-10-31T03:30', berlin)]
    const read = readCalendar(bytes(written(interviews)), { zone: kolkata, now })
    if (!read.ok) throw new Error(read.failure.code)
    expect(read.value.interviews).toHaveLength(1)
    expect(read.value.interviews[0]).toMatchObject({
      start: '2027-10-30T22:00',
      end: '2027-10-31T03:30',
      zone: 'Europe/Berlin',
    })
  })
})
