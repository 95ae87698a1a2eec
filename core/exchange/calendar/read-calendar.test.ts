import { describe, expect, test } from 'vitest'
import { readCalendar } from './read-calendar'
import { sampleCalendar } from '../samples/sample-bytes'
import { calendar, event, noteKeys, read, reader } from '../samples/reading'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean, mark: boolean) =>
  new Uint8Array(
    Array.from((mark ? '\uFEFF' : '') + text).flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const invitation = (summary: string, ...lines: string[]) => calendar(`SUMMARY:${summary}`, ...lines)

describe('bytes', () => {
  test.each([
    ['little, marked', true, true],
    ['big, marked', false, true],
    ['little, unmarked', true, false],
    ['big, unmarked', false, false],
  ])('UTF-16 %s', (_name, little, mark) => {
    expect(read(utf16(invitation('Gespräch'), little, mark)).interviews[0]?.summary).toBe('Gespräch')
  })

  test('a fold inside a character', () => {
    const whole = bytes(invitation('Gespräch'))
    const at = whole.indexOf(0xc3) + 1
    const folded = new Uint8Array([...whole.subarray(0, at), 13, 10, 32, ...whole.subarray(at)])
    expect(read(folded).interviews[0]?.summary).toBe('Gespräch')
  })

  test('windows-1252, also for one line in a file of UTF-8', () => {
    const text = bytes(invitation('Gespr@ch', 'LOCATION:Köln'))
    text[text.indexOf('@'.charCodeAt(0), 80)] = 0xe4
    expect(read(text).interviews[0]).toMatchObject({ summary: 'Gespräch', place: 'Köln' })
  })

  test('line ends doubled by a bad conversion', () => {
    expect(
      read(invitation('Interview', 'DESCRIPTION:one t', ' wo').replaceAll('\r\n', '\r\r\n')).interviews[0]
        ?.description,
    ).toBe('one two')
  })

  test('a description broken over lines without a fold', () => {
    expect(event('DESCRIPTION:Dear Robin', '(please read)', 'LOCATION:Room 1')).toMatchObject({
      description: 'Dear Robin\n(please read)',
      place: 'Room 1',
    })
  })
})

describe('failures', () => {
  test('too large, no calendar, no event', () => {
    expect(readCalendar(new Uint8Array(20 * 1024 * 1024 + 1), reader)).toMatchObject({
      ok: false,
      failure: { code: 'fileTooLarge' },
    })
    expect(readCalendar(bytes('Dear Robin,'), reader)).toMatchObject({ failure: { code: 'fileUnknownKind' } })
    expect(readCalendar(new Uint8Array(), reader)).toMatchObject({ failure: { code: 'fileUnknownKind' } })
    expect(readCalendar(bytes('BEGIN:VCALENDAR\nEND:VCALENDAR'), reader)).toMatchObject({
      failure: { code: 'fileNoInterview' },
    })
    expect(
      readCalendar(bytes('BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR'), reader),
    ).toMatchObject({
      failure: { code: 'fileNoInterview' },
    })
  })

  test('an event that cannot be read costs itself, not its neighbours', () => {
    const both = calendar('SUMMARY:Good').replace(
      'END:VEVENT',
      'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Bad\r\nDTSTART:20271340T990000\r\nEND:VEVENT',
    )
    expect(read(both)).toMatchObject({
      interviews: [{ summary: 'Good' }],
      problems: [{ key: 'eventSkipped', values: { summary: 'Bad', reason: 'noStart' } }],
    })
  })

  test('a file cut off in the middle keeps what was there', () => {
    const whole = sampleCalendar('exchange-full-invite')
    expect(read(whole.subarray(0, 1300))).toMatchObject({
      interviews: [{ role: 'Data Analyst' }],
      problems: [{ key: 'fileCutOff' }],
    })
  })
})

describe('updates and cancellations', () => {
  test('of two states of a meeting the higher SEQUENCE counts, wherever it stands', () => {
    const [old, recent] = [calendar('SEQUENCE:1', 'SUMMARY:Old'), calendar('SEQUENCE:2', 'SUMMARY:New')]
    for (const file of [`${recent}\r\n${old}`, `${old}\r\n${recent}`]) {
      expect(read(file).interviews.map(({ summary }) => summary)).toEqual(['New'])
    }
  })

  test('METHOD:CANCEL and STATUS:CANCELLED call a meeting off', () => {
    expect(event('METHOD:CANCEL').method).toBe('cancellation')
    expect(event('STATUS:CANCELLED').method).toBe('cancellation')
  })

  test.each([
    'Cancelled: Interview',
    'Canceled: Canceled: Interview',
    'CANCELED - Interview',
    '[Cancelled] Interview',
    'Abgesagt: Interview',
    'Annulé : Interview',
    'Cancelado: Interview',
    'Geannuleerd: Interview',
    'Fwd: Canceled: Interview',
    '已取消：Interview',
  ])('"%s" looks cancelled', (summary) => {
    const meeting = event(`SUMMARY:${summary}`)
    expect(meeting.summary).toBe('Interview')
    expect(noteKeys(meeting)).toContain('looksCancelled')
  })

  test.each(['METHOD:REPLY', 'METHOD:COUNTER'])('%s is an answer', (line) => {
    expect(event(line, 'SUMMARY:Declined: Interview')).toMatchObject({
      method: 'answer',
      summary: 'Interview',
    })
  })
})

describe('whole days', () => {
  test('a day has no clock; DTEND names the day after', () => {
    const meeting = event('DTSTART;VALUE=DATE:20270420', 'DTEND;VALUE=DATE:20270422')
    expect(meeting).toMatchObject({
      allDay: '2027-04-20',
      lastDay: '2027-04-21',
      start: '2027-04-20T00:00',
      end: null,
      endsAt: null,
    })
    expect(noteKeys(meeting)).toEqual(['allDay'])
  })

  test('one day, also without VALUE=DATE or as midnight to midnight by Outlook', () => {
    expect(event('DTSTART:20270420')).toMatchObject({ allDay: '2027-04-20', lastDay: '2027-04-20' })
    expect(
      event(
        'DTSTART;TZID=Europe/Berlin:20270420T000000',
        'DTEND;TZID=Europe/Berlin:20270421T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ),
    ).toMatchObject({ allDay: '2027-04-20', lastDay: '2027-04-20' })
  })
})

describe('length', () => {
  test('DURATION, an end in another zone, an end before the start', () => {
    expect(event('DTSTART:20270420T140000Z', 'DURATION:PT45M').endsAt).toBe('2027-04-20T14:45:00Z')
    expect(event('DTSTART;TZID=Europe/Berlin:20270420T140000', 'DTEND:20270420T130000Z')).toMatchObject({
      end: '2027-04-20T15:00',
    })
    const backwards = event('DTSTART:20270420T140000Z', 'DTEND:20270420T130000Z')
    expect(backwards.endsAt).toBe(backwards.startsAt)
    expect(noteKeys(backwards)).toEqual(['lengthNotGiven'])
  })
})

test('a whole calendar ticks only what reads like an interview', () => {
  const two = calendar('SUMMARY:Dentist').replace(
    'END:VCALENDAR',
    calendar('SUMMARY:Interview: Nurse').replace('one@', 'two@'),
  )
  expect(read(two).interviews.map(({ looksLikeInterview }) => looksLikeInterview)).toEqual([false, true])
})
