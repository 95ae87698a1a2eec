import { describe, expect, test } from 'vitest'
import { calendar, event, read } from '../samples/reading'

const starts = (text: string) => read(text).interviews.map(({ startsAt }) => startsAt)
const weekly = (...lines: string[]) =>
  calendar('DTSTART;TZID=Europe/Berlin:20270317T100000', 'DTEND;TZID=Europe/Berlin:20270317T103000', ...lines)

describe('series', () => {
  test('each meeting keeps its wall time over a change of clocks', () => {
    expect(starts(weekly('RRULE:FREQ=WEEKLY;COUNT=3'))).toEqual([
      '2027-03-17T09:00:00Z',
      '2027-03-24T09:00:00Z',
      '2027-03-31T08:00:00Z',
    ])
    expect(read(weekly('RRULE:FREQ=WEEKLY;COUNT=3')).interviews[2]).toMatchObject({
      end: '2027-03-31T10:30',
      recurrence: '2027-03-31T08:00:00Z',
    })
  })

  test('EXDATE takes a meeting out, RDATE adds one', () => {
    expect(
      starts(
        weekly(
          'RRULE:FREQ=WEEKLY;COUNT=3',
          'EXDATE;TZID=Europe/Berlin:20270324T100000',
          'RDATE:20270401T080000Z',
        ),
      ),
    ).toEqual(['2027-03-17T09:00:00Z', '2027-03-31T08:00:00Z', '2027-04-01T08:00:00Z'])
  })

  test('a moved and a cancelled meeting of the series replace theirs', () => {
    const moved =
      'BEGIN:VEVENT\r\nUID:one@example.com\r\nRECURRENCE-ID:20270324T090000Z\r\nDTSTART:20270325T120000Z\r\nEND:VEVENT\r\n'
    const off =
      'BEGIN:VEVENT\r\nUID:one@example.com\r\nRECURRENCE-ID:20270331T080000Z\r\nDTSTART:20270331T080000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n'
    const { interviews } = read(
      weekly('RRULE:FREQ=WEEKLY;COUNT=3').replace('END:VCALENDAR', `${moved}${off}END:VCALENDAR`),
    )
    expect(interviews.map(({ startsAt, method }) => [startsAt, method])).toEqual([
      ['2027-03-17T09:00:00Z', 'invitation'],
      ['2027-03-25T12:00:00Z', 'invitation'],
      ['2027-03-31T08:00:00Z', 'cancellation'],
    ])
  })

  test('a moved meeting may stand before its series', () => {
    const moved =
      'BEGIN:VEVENT\r\nUID:one@example.com\r\nRECURRENCE-ID:20270324T090000Z\r\nDTSTART:20270325T120000Z\r\nEND:VEVENT\r\n'
    expect(
      starts(weekly('RRULE:FREQ=WEEKLY;COUNT=2').replace('BEGIN:VEVENT', `${moved}BEGIN:VEVENT`)),
    ).toEqual(['2027-03-25T12:00:00Z', '2027-03-17T09:00:00Z'])
  })

  test('UNTIL as an instant counts to the minute', () => {
    expect(starts(weekly('RRULE:FREQ=WEEKLY;UNTIL=20270324T085959Z'))).toHaveLength(1)
    expect(starts(weekly('RRULE:FREQ=WEEKLY;UNTIL=20270324T090000Z'))).toHaveLength(2)
    const auckland = [
      'DTSTART;TZID=Pacific/Auckland:20270317T080000',
      'RRULE:FREQ=DAILY;UNTIL=20270317T190000Z',
    ]
    expect(starts(calendar(...auckland))).toEqual(['2027-03-16T19:00:00Z', '2027-03-17T19:00:00Z'])
  })

  test('at most 60 meetings, within a year of today, and it is said', () => {
    const { interviews, problems } = read(
      calendar('DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Stand-up'),
    )
    expect(interviews).toHaveLength(60)
    expect(interviews[0]?.startsAt).toBe('2026-02-28T10:00:00Z')
    expect(problems).toEqual([{ key: 'seriesShortened', values: { summary: 'Stand-up', most: '60' } }])
  })

  test('a series that ended long ago is left out with a reason', () => {
    expect(read(calendar('DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY;COUNT=3')).problems).toMatchObject([
      { key: 'eventSkipped', values: { reason: 'outsideYear' } },
    ])
  })

  test('a rule that is not followed still gives its first meeting', () => {
    expect(read(weekly('RRULE:FREQ=HOURLY;COUNT=9'))).toMatchObject({
      interviews: [{ start: '2027-03-17T10:00' }],
      problems: [{ key: 'seriesShortened' }],
    })
  })

  test('a whole series called off is one message about all of it', () => {
    const off = weekly('RRULE:FREQ=WEEKLY;COUNT=3', 'STATUS:CANCELLED')
    expect(read(off).interviews).toMatchObject([{ method: 'cancellation', recurrence: '' }])
  })

  test('whole days repeat as days', () => {
    expect(
      read(calendar('DTSTART;VALUE=DATE:20270420', 'DTEND;VALUE=DATE:20270422', 'RRULE:FREQ=YEARLY;COUNT=2'))
        .interviews[0],
    ).toMatchObject({
      allDay: '2027-04-20',
      lastDay: '2027-04-21',
      recurrence: '2027-04-20',
    })
  })

  test('a single meeting has no key of a series', () => {
    expect(event('SUMMARY:Interview').recurrence).toBe('')
  })
})
