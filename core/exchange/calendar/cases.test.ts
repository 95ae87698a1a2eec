import { expect, test } from 'vitest'
import { notAPerson } from './not-a-person'
import { sampleCalendar, sampleCalendars } from '../samples/sample-bytes'
import { noteKeys, read, reader, sample } from '../samples/reading'

/** The area b-ics-import of the shared cases, each file with the values it must give. */

const me = 'robin.sample@example.org'
const interviewers = (name: string) =>
  sample(name)
    .people.map(({ address }) => address)
    .filter((address) => address !== me)

test.each([
  ['ICS-02', 'win-tz-partial-vtimezone', '2027-05-20T07:30:00Z', 'Europe/Berlin', '2027-05-20T09:30'],
  ['ICS-04', 'display-name-tz', '2027-05-20T12:00:00Z', 'Europe/Berlin', '2027-05-20T14:00'],
  ['ICS-05', 'mozilla-prefixed-tz', '2027-05-20T12:00:00Z', 'Europe/Berlin', '2027-05-20T14:00'],
  ['ICS-06', 'custom-tz-with-vtimezone', '2027-05-20T07:00:00Z', 'Europe/Berlin', '2027-05-20T09:00'],
  ['ICS-10', 'no-dtend-datetime', '2027-04-13T19:30:00Z', 'UTC', '2027-04-13T19:30'],
  ['ICS-13', 'duration-malformed', '2027-07-06T16:00:00Z', 'UTC', '2027-07-06T16:00'],
  ['ICS-16', 'dst-gap', '2027-03-14T07:30:00Z', 'America/New_York', '2027-03-14T03:30'],
  ['ICS-17', 'dst-ambiguous', '2027-11-07T05:30:00Z', 'America/New_York', '2027-11-07T01:30'],
  ['ICS-28', 'organizer-quoted-value', '2027-04-18T18:00:00Z', 'America/Los_Angeles', '2027-04-18T11:00'],
  ['ICS-34', 'bom-utf8', '2027-04-26T09:00:00Z', 'UTC', '2027-04-26T09:00'],
  ['ICS-36', 'cr-only', '2027-04-26T09:00:00Z', 'UTC', '2027-04-26T09:00'],
  ['ICS-37', 'mixed-eol-trailing-space', '2027-04-26T09:00:00Z', 'UTC', '2027-04-26T09:00'],
  ['ICS-45', 'method-inside-vevent', '2027-05-05T19:00:00Z', 'UTC', '2027-05-05T19:00'],
  ['ICS-46', 'recurrence-id-only', '2027-05-12T14:00:00Z', 'Europe/London', '2027-05-12T15:00'],
  ['ICS-50', 'no-uid-bad-trigger', '2027-05-27T15:00:00Z', 'UTC', '2027-05-27T15:00'],
  ['ICS-53', 'exchange-full-invite', '2027-04-08T09:00:00Z', 'Europe/Berlin', '2027-04-08T11:00'],
])('%s %s begins at %s in %s', (_case, name, startsAt, zone, start) => {
  expect(sample(name)).toMatchObject({ startsAt, zone, start, floating: false })
})

test('ICS-08 a time without a zone is read as the user’s, and the zone that the file mentions is offered', () => {
  const meeting = sample('floating-with-unused-vtimezone')
  expect(meeting).toMatchObject({
    start: '2027-05-20T10:00',
    zone: reader.zone,
    floating: true,
    zoneHint: 'Europe/Berlin',
  })
  expect(meeting.notes).toEqual([
    { key: 'zoneFloating', values: { zone: reader.zone, hint: 'Europe/Berlin' } },
  ])
})

test('ICS-09 the zone at the head moves nothing and is offered where a time has none', () => {
  const [utc, floating] = read(sampleCalendar('x-wr-timezone')).interviews
  expect(utc).toMatchObject({ startsAt: '2027-05-20T15:30:00Z', zone: 'UTC', floating: false })
  expect(floating).toMatchObject({ start: '2027-05-20T10:00', floating: true, zoneHint: 'America/Denver' })
})

test.each(['no-dtend-datetime', 'duration-malformed'])(
  'ICS-10, ICS-13 %s: the end is the start, and the user is told',
  (name) => {
    const meeting = sample(name)
    expect(meeting.endsAt).toBe(meeting.startsAt)
    expect(noteKeys(meeting)).toEqual(['lengthNotGiven'])
  },
)

test('ICS-16, ICS-17 a time that the clocks skip or repeat is said', () => {
  expect(sample('dst-gap').notes[0]).toEqual({
    key: 'timeSkipped',
    values: { time: '02:30', shown: '03:30', zone: 'America/New_York' },
  })
  expect(noteKeys(sample('dst-ambiguous'))).toEqual(['timeTwice'])
})

test('ICS-18 a colon inside a quoted parameter ends nothing', () => {
  expect(sample('attendee-colon-in-param').people).toContainEqual(
    expect.objectContaining({ address: 'alex.probe@example.com', fullName: 'Alex Probe' }),
  )
})

test('ICS-19 names with comma and semicolon are two people', () => {
  const meeting = sample('attendee-cn-last-first')
  expect(meeting.organizer?.name).toBe('Example, Kim (People; EMEA)')
  expect(meeting.people.map(({ fullName }) => fullName)).toEqual([
    'Kim Example',
    'Jan van der Muster',
    'Robin Sample',
  ])
})

test('ICS-20 a backslash before a comma is no part of the name; a shared mailbox is who sent it', () => {
  expect(sample('attendee-cn-escaped-comma')).toMatchObject({
    organizer: { name: 'Lorem Labs Hiring, Class of 2027', address: 'hiring@example.com' },
    sentBy: 'Lorem Labs Hiring, Class of 2027',
  })
  expect(interviewers('attendee-cn-escaped-comma')).toEqual([])
})

test('ICS-24 an address is no name, emoji are no greeting', () => {
  const [kim, alex] = sample('attendee-emoji-email-cn').people
  expect(kim).toMatchObject({ fullName: '🌟 Kim Example 👨‍💻', greetAs: 'Kim' })
  expect(alex).toMatchObject({ fullName: '', greetAs: null, address: 'alex.probe@example.com' })
})

test('ICS-25, ICS-26 a calendar, a scheduling tool and a room interview nobody', () => {
  expect(interviewers('organizer-calendar-name')).toEqual(['kim.example@example.com'])
  expect(interviewers('organizer-is-bot')).toEqual(['kim.example@example.com'])
  expect(sample('organizer-is-bot').sentBy).toBe('Lorem Labs Scheduling')
  expect(sample('organizer-is-bot').role).toBe('Data Analyst')
  expect(notAPerson('Conf Room 4 (8 seats)', 'room4@example.com', '')).toBe('room')
})

test('ICS-28 quotes round an address are no part of it', () => {
  expect(interviewers('organizer-quoted-value')).toEqual(['kim.example@example.com'])
})

test('ICS-30, ICS-31 markup is reduced to text', () => {
  expect(sample('x-alt-desc-html')).toMatchObject({
    description: 'Please bring a photo id.',
    summary: 'Interview (second summary param form)',
  })
  expect(sample('html-in-description').description).toBe(
    'Hi Robin,\n\n- Bring ID\n- Prep page (https://example.com/prep?a=1&b=2)',
  )
})

test('ICS-32 the link to join comes from the property made for it', () => {
  expect(sample('teams-link-only-in-x-prop')).toMatchObject({
    joinLink: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_EXAMPLE%40thread.v2/0?context=%7b%7d',
    place: '',
    form: 'video',
  })
})

test('ICS-33 a room and a link stand side by side', () => {
  expect(sample('zoom-personal-link-room')).toMatchObject({
    joinLink: 'https://zoom.us/my/kim.example',
    place: 'Building 2, Room 4.11',
    form: 'onSite',
  })
})

test('ICS-38 lines folded with a tab are joined without a gap', () => {
  expect(sample('fold-tab').description).toBe(
    'Folded with a TAB as Outlook does; the joined text must read without any gap or extra tab in it',
  )
})

test('ICS-43 a meeting that only its title calls off is asked about', () => {
  const meeting = sample('outlook-canceled-prefix')
  expect(meeting).toMatchObject({ method: 'invitation', summary: 'Interview with Lorem Labs', sequence: 3 })
  expect(noteKeys(meeting)).toEqual(['looksCancelled'])
})

test('ICS-44 an answer is no meeting', () => {
  expect(sample('reply-accepted')).toMatchObject({ method: 'answer', uid: 'series-1@example.com' })
})

test('ICS-45 METHOD inside the event counts; an address as the place is the link to join', () => {
  expect(sample('method-inside-vevent')).toMatchObject({
    method: 'invitation',
    joinLink: 'https://example.com/visit',
    place: '',
  })
})

test('ICS-46 one moved meeting of a series names which one it was', () => {
  expect(read(sampleCalendar('recurrence-id-only')).interviews).toHaveLength(1)
  expect(sample('recurrence-id-only')).toMatchObject({
    uid: 'weekly-1@example.com',
    sequence: 189,
    recurrence: '2027-05-14T13:00:00Z',
  })
})

test('ICS-50 a file without a UID gives the same id each time', () => {
  expect(sample('no-uid-bad-trigger').uid).toMatch(/^made-[0-9a-f]{16}$/)
  expect(sample('no-uid-bad-trigger').uid).toBe(sample('no-uid-bad-trigger').uid)
})

test('ICS-53 a whole Exchange invitation', () => {
  const meeting = sample('exchange-full-invite')
  expect(meeting).toMatchObject({
    role: 'Data Analyst',
    endsAt: '2027-04-08T09:45:00Z',
    end: '2027-04-08T11:45',
    form: 'video',
    notes: [],
  })
  expect(meeting.joinLink).toBe('https://teams.example.com/l/meetup-join/19%3ameeting_abc/0')
  expect(meeting.people.filter(({ address }) => address !== me)).toMatchObject([
    { fullName: 'Kim Example', organizer: true, optional: false },
    { fullName: 'Alex Probe', organizer: false, optional: true },
  ])
})

test('every sample is read, and no sample loses an event', () => {
  expect(sampleCalendars()).toHaveLength(31)
  for (const name of sampleCalendars()) {
    expect(read(sampleCalendar(name)).problems).toEqual([])
    expect(read(sampleCalendar(name)).interviews.length).toBeGreaterThan(0)
  }
})
