import { expect, test } from 'vitest'
import { newApplication, newInterview } from '../commands/new-application'
import type { Interview } from '../domain/interview'
import { instant, wallTime, zone } from '../time/kinds'
import { emptyWorkspace } from '../workspace/workspace'
import type { Incoming, IncomingInterview } from './incoming'
import { matchIncoming } from './match'

const berlin = zone('Europe/Berlin')
const now = instant('2027-04-01T08:00:00Z')

const held: Interview = newInterview(
  'i1',
  {
    round: null,
    start: wallTime('2027-04-08T11:00'),
    end: wallTime('2027-04-08T12:00'),
    zone: berlin,
    form: 'video',
    place: '',
    joinLink: '',
    decidesToday: false,
    interviewers: [],
  },
  [],
  { uid: 'uid-1', sequence: 2, recurrence: '' },
)

const incoming: IncomingInterview = {
  uid: 'uid-1',
  sequence: 2,
  recurrence: '',
  method: 'invitation',
  role: 'Data Analyst',
  summary: 'Interview: Data Analyst',
  description: '',
  start: held.start,
  end: held.end,
  zone: berlin,
  startsAt: instant('2027-04-08T09:00:00Z'),
  endsAt: instant('2027-04-08T10:00:00Z'),
  allDay: null,
  lastDay: null,
  floating: false,
  zoneHint: null,
  form: 'video',
  place: '',
  joinLink: '',
  people: [],
  organizer: null,
  sentBy: '',
  looksLikeInterview: true,
  notes: [],
}

function stateOf(given: Partial<IncomingInterview>, interview: Interview = held) {
  const context = { now, zone: berlin, newId: () => 'unused' }
  const application = {
    ...newApplication('a1', { company: 'Acme', role: 'Analyst', stage: 'interviewed', rank: 'a' }, context),
    interviews: [interview],
  }
  const workspace = { ...emptyWorkspace, applications: new Map([['a1', application]]) }
  const file: Incoming = { format: 'ics', interviews: [{ ...incoming, ...given }], problems: [] }
  const [item] = matchIncoming('invite.ics', file, workspace).items
  return [item?.state, item?.applicationId, item?.interviewId]
}

test('a meeting nobody knows is new', () => {
  expect(stateOf({ uid: 'uid-2' })).toEqual(['new', null, null])
})

test('the same invitation dropped again is the same', () => {
  expect(stateOf({})).toEqual(['same', 'a1', 'i1'])
})

test('a later one that moves the time is a change of that interview', () => {
  expect(stateOf({ sequence: 3, start: wallTime('2027-04-09T11:00') })).toEqual(['changed', 'a1', 'i1'])
})

test('an older one that arrives late changes nothing', () => {
  expect(stateOf({ sequence: 1, start: wallTime('2027-04-07T11:00') })).toEqual(['same', 'a1', 'i1'])
})

test('a cancellation calls that interview off, once', () => {
  expect(stateOf({ method: 'cancellation' })[0]).toBe('cancelled')
  expect(stateOf({ method: 'cancellation' }, { ...held, cancelledAt: now })[0]).toBe('same')
})

test('an invitation for one that was called off brings it back', () => {
  expect(stateOf({ sequence: 3 }, { ...held, cancelledAt: now })[0]).toBe('changed')
})

test('another day of a series is another meeting', () => {
  expect(stateOf({ recurrence: '20270415T090000Z' })[0]).toBe('new')
})

test('meetings without a UID are never taken for one another', () => {
  const nameless = { ...held, calendar: { uid: '', sequence: 0, recurrence: '' } }
  expect(stateOf({ uid: '', sequence: 0 }, nameless)[0]).toBe('new')
})

test("somebody's answer to an invitation makes no card and moves nothing", () => {
  expect(stateOf({ method: 'answer', uid: 'uid-2' })).toEqual(['same', null, null])
  expect(stateOf({ method: 'answer', sequence: 9, start: wallTime('2027-04-09T11:00') })[0]).toBe('same')
})
