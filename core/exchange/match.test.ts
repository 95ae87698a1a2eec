import { describe, expect, test } from 'vitest'
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

function previewOf(interviews: readonly IncomingInterview[], known: readonly Interview[]) {
  const context = { now, zone: berlin, newId: () => 'unused' }
  const application = {
    ...newApplication('a1', { company: 'Acme', role: 'Analyst', stage: 'interviewed', rank: 'a' }, context),
    interviews: known,
  }
  const workspace = { ...emptyWorkspace, applications: new Map([['a1', application]]) }
  const file: Incoming = { format: 'ics', interviews, problems: [] }
  return matchIncoming('invite.ics', file, workspace)
}

const itemsOf = (...given: Parameters<typeof previewOf>) => previewOf(...given).items

function stateOf(given: Partial<IncomingInterview>, interview: Interview = held) {
  const [item] = itemsOf([{ ...incoming, ...given }], [interview])
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

test("somebody's answer to an invitation is shown as one, makes no card and moves nothing", () => {
  expect(stateOf({ method: 'answer', uid: 'uid-2' })).toEqual(['answer', null, null])
  expect(stateOf({ method: 'answer', sequence: 9, start: wallTime('2027-04-09T11:00') })).toEqual([
    'answer',
    'a1',
    'i1',
  ])
})

test('a cancellation that arrives before a later invitation was known changes nothing', () => {
  expect(stateOf({ method: 'cancellation', sequence: 1 })[0]).toBe('same')
})

describe('a series', () => {
  const meeting = (id: string, day: string): Interview => ({
    ...held,
    id,
    start: wallTime(`${day}T11:00`),
    end: wallTime(`${day}T12:00`),
    calendar: { uid: 'uid-1', sequence: 2, recurrence: `${day}T09:00:00Z` },
  })
  const series = [meeting('i1', '2027-04-08'), meeting('i2', '2027-04-15'), meeting('i3', '2027-04-22')]

  test('called off at once is called off meeting by meeting, each at its own time', () => {
    const items = itemsOf([{ ...incoming, method: 'cancellation', sequence: 3 }], series)
    expect(items.map(({ state, interviewId, interview }) => [state, interviewId, interview.start])).toEqual([
      ['cancelled', 'i1', '2027-04-08T11:00'],
      ['cancelled', 'i2', '2027-04-15T11:00'],
      ['cancelled', 'i3', '2027-04-22T11:00'],
    ])
    expect(items.map(({ interview }) => [interview.recurrence, interview.startsAt])).toContainEqual([
      '2027-04-15T09:00:00Z',
      '2027-04-15T09:00:00Z',
    ])
  })

  test('of which one was called off before says so of that one', () => {
    const [first, ...others] = series
    const before = first === undefined ? [] : [{ ...first, cancelledAt: now }, ...others]
    const items = itemsOf([{ ...incoming, method: 'cancellation', sequence: 3 }], before)
    expect(items.map(({ state }) => state)).toEqual(['same', 'cancelled', 'cancelled'])
  })

  test('of which one meeting is called off keeps the others', () => {
    const one = { ...incoming, method: 'cancellation', recurrence: '2027-04-15T09:00:00Z' } as const
    expect(itemsOf([one], series).map(({ interviewId }) => interviewId)).toEqual(['i2'])
  })

  test('of which one meeting is moved moves that one, unless the message is an old one', () => {
    const one = { ...incoming, recurrence: '2027-04-15T09:00:00Z', start: wallTime('2027-04-16T11:00') }
    expect(itemsOf([{ ...one, sequence: 3 }], series)).toMatchObject([
      { state: 'changed', interviewId: 'i2' },
    ])
    expect(itemsOf([{ ...one, sequence: 1 }], series)).toMatchObject([{ state: 'same', interviewId: 'i2' }])
  })
})

test('of a huge calendar what is on the board and what looks like an interview is listed first, the rest counted', () => {
  const plain = { ...incoming, looksLikeInterview: false }
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...plain, uid: `other-${String(at)}` }))
  const file = [...many, { ...plain }, { ...incoming, uid: 'uid-9' }]
  const items = itemsOf(file, [held])
  expect(items).toHaveLength(2000)
  expect(items.slice(0, 3).map(({ interview }) => interview.uid)).toEqual(['uid-1', 'uid-9', 'other-0'])
  expect(previewOf(file, [held]).problems).toEqual([{ key: 'listShortened', values: { left: '1002' } }])
})
