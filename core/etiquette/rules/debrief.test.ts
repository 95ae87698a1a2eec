import { expect, test } from 'vitest'
import { anApplication, madrid, meeting, notesFor } from '../../testing/applications'
import { stepBy, stepsBy, wall, walls } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { mainStep } from '../at-hand'

const open = { debrief: { state: 'open' } } as const
const after = (start: string, end: string, id = 'interview') => meeting(start, end, madrid, { ...open, id })

test('it is offered at the end, while it is fresh', () => {
  const step = stepBy('debrief', anApplication({ interviews: [after('2027-04-08T11:00', '12:00')] }))
  expect([wall(step.opensAt), wall(step.dueAt)]).toEqual(['2027-04-08T12:00', '2027-04-08T14:00'])
  expect([walls(step.reminders), step.interviewId]).toEqual([['2027-04-08T12:00'], 'interview'])
})

test('after a late interview it is mentioned in the morning', () => {
  const step = stepBy('debrief', anApplication({ interviews: [after('2027-04-08T20:30', '21:30')] }))
  expect(walls(step.reminders)).toEqual(['2027-04-09T08:00'])
})

test('it comes before the notes, which stand beside it', () => {
  const application = anApplication({ interviews: [after('2027-04-08T11:00', '12:00')] })
  const steps = ['debrief', 'thank'].map((rule) => stepBy(rule as 'debrief', application))
  expect(mainStep({ steps: steps.toReversed() }, instant('2027-04-08T10:30:00Z'))?.rule).toBe('debrief')
})

test.each(['done', 'skipped'] as const)('once %s it is gone', (state) => {
  const interview = meeting('2027-04-08T11:00', '12:00', madrid, {
    debrief: { state, at: instant('2027-04-08T11:00:00Z') },
  })
  expect(stepsBy('debrief', anApplication({ interviews: [interview] }))).toEqual([])
})

test('and so once the notes are out without it: there is nothing left to note down for', () => {
  const interview = after('2027-04-08T11:00', '12:00')
  expect(
    stepsBy('debrief', anApplication({ interviews: [interview], letters: notesFor(interview) })),
  ).toEqual([])
})

test('a round nobody noted down gives way to the next, even to one that is noted down already', () => {
  const first = after('2027-04-01T11:00', '12:00', 'first')
  const second = meeting('2027-04-15T11:00', '12:00', madrid, { id: 'second' })
  const step = stepBy('debrief', anApplication({ interviews: [first, second] }))
  expect([step.interviewId, wall(step.closesAt)]).toEqual(['first', '2027-04-15T12:00'])
})

test('two on one morning are both asked about', () => {
  const interviews = [
    after('2027-04-08T10:00', '11:00', 'first'),
    after('2027-04-08T11:00', '12:00', 'second'),
  ]
  const steps = stepsBy('debrief', anApplication({ interviews }))
  expect(steps.map(({ closesAt }) => wall(closesAt))).toEqual(['2027-04-11T11:00', ''])
})

test.each([
  ['with an hour between', '12:00', '13:00', ['2027-04-08T11:00', '2027-04-08T13:00']],
  ['one right after the other', '11:00', '12:00', ['2027-04-08T12:00', '2027-04-08T12:00']],
  ['ten minutes apart', '11:10', '12:00', ['2027-04-08T12:00', '2027-04-08T12:00']],
  ['sixteen minutes apart', '11:16', '12:00', ['2027-04-08T11:00', '2027-04-08T12:00']],
  ['one within the other', '10:30', '10:45', ['2027-04-08T11:00', '2027-04-08T11:00']],
])('nobody is asked to write during the next interview: %s', (_name, start, end, reminded) => {
  const interviews = [
    after('2027-04-08T10:00', '11:00', 'first'),
    after(`2027-04-08T${start}`, end, 'second'),
  ]
  const steps = stepsBy('debrief', anApplication({ interviews }))
  expect(steps.flatMap(({ reminders }) => walls(reminders))).toEqual(reminded)
})
