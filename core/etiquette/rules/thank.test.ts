import { describe, expect, test } from 'vitest'
import {
  aLetter,
  anApplication,
  anInterview,
  auckland,
  berlin,
  kolkata,
  lordHowe,
  madrid,
  meeting,
  newYork,
  notesFor,
  santiago,
} from '../../testing/applications'
import { aPlanContext, stepBy, stepsBy, wall } from '../../testing/plans'
import { instant, type Zone } from '../../time/kinds'
import { openSteps, urgencyOf } from '../at-hand'

describe('a note is due 24 elapsed hours after the end', () => {
  test.each<[string, string, string, Zone, string]>([
    ['the day before the clocks go back', '2026-10-24T15:00', '16:00', madrid, '2026-10-25T15:00'],
    ['the day before they go forward', '2027-03-27T17:00', '18:00', berlin, '2027-03-28T19:00'],
    ['an ordinary Friday', '2027-04-09T16:30', '17:30', madrid, '2027-04-10T17:30'],
    ['New York in autumn', '2026-10-31T15:00', '16:00', newYork, '2026-11-01T15:00'],
    ['New York in spring', '2027-03-13T15:00', '16:00', newYork, '2027-03-14T17:00'],
    ['half an hour at Lord Howe', '2026-10-03T15:00', '16:00', lordHowe, '2026-10-04T16:30'],
    ['Santiago, whose Sunday begins at one', '2026-09-05T15:00', '16:00', santiago, '2026-09-06T17:00'],
    ['Auckland over the year’s end', '2026-12-31T15:00', '16:00', auckland, '2027-01-01T16:00'],
    ['Kolkata, which has no such days', '2026-10-24T15:00', '16:00', kolkata, '2026-10-25T16:00'],
  ])('%s', (_name, start, end, where, due) => {
    const application = anApplication({ interviews: [meeting(start, end, where)] })
    const step = stepBy('thank', application, aPlanContext({ zone: where }))
    expect(wall(step.dueAt, where)).toBe(due)
  })
})

test('an interview elsewhere is due at the same instant, wherever the user is', () => {
  const application = anApplication({ interviews: [meeting('2027-04-08T15:00', '16:00', newYork)] })
  const [home, away] = [madrid, auckland].map(
    (where) => stepBy('thank', application, aPlanContext({ zone: where })).dueAt,
  )
  expect([home, away]).toEqual(['2027-04-09T20:00:00Z', '2027-04-09T20:00:00Z'])
})

test('without an end an hour counts, and so with one before the start', () => {
  const due = [null, '10:00'].map((end) => {
    const application = anApplication({ interviews: [meeting('2027-04-08T15:00', end)] })
    return wall(stepBy('thank', application).dueAt)
  })
  expect(due).toEqual(['2027-04-09T16:00', '2027-04-09T16:00'])
})

test.each([
  ['calm for 21 hours', '2027-04-09T08:59', 'calm'],
  ['amber for the last three, and for the day after', '2027-04-09T09:00', 'amber'],
  ['amber still', '2027-04-10T11:59', 'amber'],
  ['red after two days', '2027-04-10T12:00', 'red'],
  ['and for ever after, since late is better than never', '2027-06-10T12:00', 'red'],
])('it is %s', (_name, moment, urgency) => {
  const step = stepBy('thank', anApplication(), aPlanContext({ zone: madrid }))
  const now = instant(`${moment}:00+02:00`)
  expect([urgencyOf(step, now), openSteps({ steps: [step] }, now)]).toEqual([urgency, [step]])
})

test('it counts those without a note, names the first, and ends with the last', () => {
  const interview = anInterview({}, ['dana', 'ravi', 'mei'])
  const [sent] = notesFor(interview)
  const skipped = aLetter('thankYou', null, {
    interviewId: interview.id,
    personId: 'ravi',
    progress: { state: 'skipped', at: instant('2027-04-08T16:00:00Z') },
  })
  const step = stepBy(
    'thank',
    anApplication({ interviews: [interview], letters: sent ? [sent, skipped] : [] }),
  )
  expect([step.count, step.values['first']]).toEqual([1, 'Mei Probe'])
  const all = anApplication({ interviews: [interview], letters: notesFor(interview) })
  expect(stepsBy('thank', all)).toEqual([])
})

describe('two rounds', () => {
  const first = meeting('2027-04-01T11:00', '12:00', madrid, { id: 'first' })

  test('each has its own note, and the first gives way when the second is over', () => {
    const second = meeting('2027-04-15T11:00', '12:00', madrid, { id: 'second' })
    const [one, two] = stepsBy('thank', anApplication({ interviews: [second, first] }))
    expect([one?.key, wall(one?.closesAt ?? null)]).toEqual(['thank-first', '2027-04-15T12:00'])
    expect([two?.key, two?.closesAt]).toEqual(['thank-second', null])
  })

  test('within the hour: the first keeps its three days', () => {
    const second = meeting('2027-04-01T12:00', '13:00', madrid, { id: 'second' })
    const [one] = stepsBy('thank', anApplication({ interviews: [first, second] }))
    expect(wall(one?.closesAt ?? null)).toBe('2027-04-04T12:00')
  })

  test('one called off asks for nothing', () => {
    const off = meeting('2027-04-15T11:00', '12:00', madrid, {
      id: 'second',
      cancelledAt: instant('2027-04-10T09:00:00Z'),
    })
    expect(stepsBy('thank', anApplication({ interviews: [first, off] })).map(({ key }) => key)).toEqual([
      'thank-first',
    ])
  })
})
