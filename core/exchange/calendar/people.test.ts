import { expect, test } from 'vitest'
import { event } from '../samples/reading'
import { notAPerson } from './not-a-person'

test.each([
  ['Lorem Labs', 'no-reply@example.com', '', 'bot'],
  ['Calendly', 'notifications@calendly.com', '', 'bot'],
  ['Kim via Greenhouse', 'abc123@us.greenhouse-mail.io', '', 'bot'],
  ['Friday', 'c_0123@group.calendar.google.com', '', 'calendar'],
  ['Berlin 4', 'x@resource.calendar.google.com', '', 'room'],
  ['Besprechungsraum 3', 'x3@example.com', '', 'room'],
  ['HQ', 'hq@example.com', 'ROOM', 'room'],
  ['', 'room-4.11@example.com', '', 'room'],
  ['Jobs', 'jobs@example.com', '', 'shared'],
  ['Everyone', 'data@example.com', 'GROUP', 'shared'],
  ['Kim Example', 'kim.example@example.com', 'INDIVIDUAL', null],
  ['Kim Bot', 'kim.bot@example.com', '', null],
  ['Jan Room', 'jan.room@example.com', '', null],
  ['', 'kim.example@example.com', '', null],
])('%s <%s> %s: %s', (name, address, type, judged) => {
  expect(notAPerson(name, address, type)).toBe(judged)
})

test('an organiser who is a guest as well is listed once', () => {
  const { people } = event(
    'ORGANIZER:mailto:Kim.Example@example.com',
    'ATTENDEE;CN=Kim Example;PARTSTAT=ACCEPTED:MAILTO:kim.example@example.com',
    'ATTENDEE;CN=Alex Probe;PARTSTAT=DECLINED:mailto:alex.probe@example.com',
  )
  expect(people).toMatchObject([
    { fullName: 'Kim Example', organizer: true, declined: false },
    { fullName: 'Alex Probe', organizer: false, declined: true },
  ])
})

test('an assistant who sent it is kept as the sender', () => {
  expect(
    event('ORGANIZER;CN=Kim Example;SENT-BY="mailto:pat.sample@example.com":mailto:kim.example@example.com'),
  ).toMatchObject({
    sentBy: 'pat.sample@example.com',
    people: [{ fullName: 'Kim Example' }],
  })
})

test('Apple writes the address beside a path', () => {
  expect(
    event('ATTENDEE;CN=Kim Example;EMAIL=kim.example@example.com:/aMTIz/principal/').people[0]?.address,
  ).toBe('kim.example@example.com')
})
