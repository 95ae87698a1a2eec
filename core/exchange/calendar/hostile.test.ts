import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar, read, reader } from '../samples/reading'
import { sampleCalendar, sampleCalendars } from '../samples/sample-bytes'
import { readCalendar } from './read-calendar'

/** Hazards 3.3 no. 6: files made to exhaust a program. Generous limits: a hang is what these are about. */
const quick = { timeout: 10_000 }

describe('files made to exhaust a program', () => {
  test.each([
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYYEARDAY=1,2,3;BYHOUR=0,1,2;BYMINUTE=0,1,2;BYSECOND=0,1,2;COUNT=1000000000',
    'FREQ=WEEKLY;INTERVAL=999999999999',
    'FREQ=YEARLY;UNTIL=99991231T000000Z;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  ])('%s', quick, (rule) => {
    for (const start of ['19000101T000000Z', '00010101T000000Z', '20270317T100000Z']) {
      expect(read(calendar(`DTSTART:${start}`, `RRULE:${rule}`)).interviews.length).toBeLessThanOrEqual(60)
    }
  })

  test('many endless series share one budget', quick, () => {
    const one = 'BEGIN:VEVENT\nUID:#\nDTSTART:19000101T000000Z\nRRULE:FREQ=DAILY;COUNT=99999999\nEND:VEVENT\n'
    const many = Array.from({ length: 3000 }, (_, at) => one.replace('#', String(at))).join('')
    expect(read(`BEGIN:VCALENDAR\n${many}END:VCALENDAR`).problems.length).toBeGreaterThan(0)
  })

  test('30,000 events: 20,000 are read, and it is said', { timeout: 30_000 }, () => {
    const many = Array.from(
      { length: 30_000 },
      (_, at) => `BEGIN:VEVENT\nUID:${at}\nDTSTART:20270317T100000Z\nEND:VEVENT\n`,
    ).join('')
    const incoming = read(`BEGIN:VCALENDAR\n${many}END:VCALENDAR`)
    expect(incoming.interviews).toHaveLength(20_000)
    expect(incoming.problems).toEqual([{ key: 'fileShortened', values: { most: '20000' } }])
  })

  test('thousands of zones that nobody knows', quick, () => {
    const events = Array.from(
      { length: 5000 },
      (_, at) =>
        `BEGIN:VEVENT\nUID:${at}\nDTSTART;TZID="(UTC+01:00) A${at}, B, C, D":20270317T100000\nEND:VEVENT\n`,
    )
    expect(read(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR`).interviews).toHaveLength(5000)
  })

  test.each([
    ['DESCRIPTION', '<script'],
    ['DESCRIPTION', '<a href="https://x.example">'],
    ['DESCRIPTION', 'https://'],
    ['DESCRIPTION', '&#x'],
    ['LOCATION', '((((|'],
    ['SUMMARY', 'Interview - '],
    ['SUMMARY', 'Canceled: '],
    ['ATTENDEE;CN=A', ';X=y'],
    ['ORGANIZER;CN="', 'a,b '],
    ['X-ALT-DESC', '<<<<'],
    ['DTSTART;TZID=', ':2027'],
    ['RRULE:FREQ=DAILY;BYDAY=MO', ',TU'],
  ])('a line of %s with 8 MB of "%s"', quick, (name, unit) => {
    const line = `${name}${name.includes('=') ? '' : ':'}${unit.repeat(8_000_000 / unit.length)}`
    expect(readCalendar(new TextEncoder().encode(calendar(line)), reader)).toBeDefined()
  })

  test('names of properties and parameters that programs use inside', () => {
    const meeting = read(
      calendar(
        '__PROTO__;__PROTO__=x:y',
        'ATTENDEE;CONSTRUCTOR=x;__proto__=y;CN=Kim Example:mailto:kim.example@example.com',
        'CONSTRUCTOR:z',
      ),
    )
    expect(meeting.interviews[0]?.people[0]?.fullName).toBe('Kim Example')
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

test(
  'no damaged sample throws, and each gives a failure or meetings with sound times',
  { timeout: 60_000 },
  () => {
    const samples = sampleCalendars().map(sampleCalendar)
    const damage = fc.record({
      sample: fc.constantFrom(...samples),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      edits: fc.array(
        fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
        { maxLength: 12 },
      ),
    })
    fc.assert(
      fc.property(damage, ({ sample, cut, edits }) => {
        const bytes = sample.slice(0, Math.ceil(sample.length * (cut < 0.3 ? 1 : 0.3 + cut * 0.7)))
        for (const [at, byte] of edits) bytes[Math.floor(at * bytes.length)] = byte
        const result = readCalendar(bytes, reader)
        if (!result.ok) return
        for (const { startsAt, start, uid } of result.value.interviews) {
          expect(uid).not.toBe('')
          expect(startsAt).toMatch(/Z$/)
          expect(start).toMatch(/T\d\d:\d\d$/)
        }
      }),
      { seed: 20_270_409, numRuns: 1000 },
    )
  },
)

test('random bytes give a failure', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      expect(readCalendar(bytes, reader).ok).toBe(false)
    }),
    { seed: 20_270_410, numRuns: 300 },
  )
})
