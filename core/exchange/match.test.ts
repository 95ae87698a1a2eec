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
  own: null,
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

test('an older one that arrives late changes nothing, nor does an older cancellation', () => {
  expect(stateOf({ method: 'cancellation', sequence: 1 })[0]).toBe('same')
  expect(stateOf({ sequence: 1, start: wallTime('2027-04-07T11:00') })).toEqual(['same', 'a1', 'i1'])
})

test('TRK-05 the same instant written in another zone is no change; nor is a day without a time', () => {
  const kolkata = {
    zone: zone('Asia/Kolkata'),
    start: wallTime('2027-04-08T14:30'),
    end: wallTime('2027-04-08T15:30'),
  }
  expect(stateOf(kolkata)[0]).toBe('same')
  expect(
    stateOf({
      allDay: '2027-04-08' as never,
      lastDay: '2027-04-08' as never,
      startsAt: instant('2027-04-07T22:00:00Z'),
    })[0],
  ).toBe('same')
  expect(stateOf({ ...kolkata, startsAt: instant('2027-04-08T09:30:00Z') })[0]).toBe('changed')
})

test('a new link or place is a change, though nobody counted it up', () => {
  expect(stateOf({ joinLink: 'https://zoom.us/j/1' })[0]).toBe('changed')
  expect(stateOf({ place: 'Room 2' }, { ...held, place: 'Room 1' })[0]).toBe('changed')
  expect(stateOf({ place: '' }, { ...held, place: 'Room 1' })[0]).toBe('same')
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

  const moved = (
    at: (day: string) => string,
    startsAt: (day: string) => string,
  ): readonly IncomingInterview[] =>
    ['2027-04-08', '2027-04-15', '2027-04-22'].map((day) => ({
      ...incoming,
      sequence: 3,
      recurrence: startsAt(day),
      start: wallTime(at(day)),
      end: null,
      startsAt: instant(startsAt(day)),
    }))

  test('moved to another hour changes its meetings and makes no new ones', () => {
    const items = itemsOf(
      moved(
        (day) => `${day}T15:00`,
        (day) => `${day}T13:00:00Z`,
      ),
      series,
    )
    expect(items.map(({ state, interviewId }) => [state, interviewId])).toEqual([
      ['changed', 'i1'],
      ['changed', 'i2'],
      ['changed', 'i3'],
    ])
  })

  test('moved to another day of the week changes its meetings, week by week', () => {
    const tuesday = (day: string) => `${day.slice(0, 8)}${String(Number(day.slice(8)) - 2).padStart(2, '0')}`
    const items = itemsOf(
      moved(
        (day) => `${tuesday(day)}T11:00`,
        (day) => `${tuesday(day)}T09:00:00Z`,
      ),
      series,
    )
    expect(items.map(({ interviewId }) => interviewId)).toEqual(['i1', 'i2', 'i3'])
  })

  test('that goes on has new meetings beside those that are known', () => {
    const known = series.map(({ calendar, start }) => ({
      ...incoming,
      recurrence: calendar?.recurrence ?? '',
      start,
      startsAt: instant(calendar?.recurrence ?? ''),
    }))
    const next = { ...incoming, recurrence: '2027-04-29T09:00:00Z', start: wallTime('2027-04-29T11:00') }
    expect(
      itemsOf([...known, next], series)
        .map(({ state, interviewId }) => [state, interviewId])
        .at(-1),
    ).toEqual(['new', null])
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
