import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, madrid, meeting, notesFor } from '../../testing/applications'
import { aPerson, aPlanContext, stepBy, stepsBy, stepsOf, wall } from '../../testing/plans'
import type { Interviewer } from '../../domain/interview'
import { instant } from '../../time/kinds'
import { mainStep } from '../at-hand'

const context = aPlanContext({ people: [aPerson('somebody', ''), aPerson('another', '')] })

describe('a note needs a name', () => {
  test.each([
    ['all known', ['dana', 'ravi'], 0],
    ['one of two unknown', ['dana', 'somebody'], 1],
    ['two unknown', ['another', 'somebody'], 2],
    ['somebody who is not on file at all', ['nobody'], 1],
    ['nobody noted down', [], 1],
  ])('%s', (_name, people, missing) => {
    const steps = stepsBy('findNames', anApplication({ interviews: [anInterview({}, people)] }), context)
    expect(steps.map(({ count }) => count)).toEqual(missing === 0 ? [] : [missing])
  })
})

test('within the day of the notes, amber three hours before it is over, given up after two weeks', () => {
  const step = stepBy('findNames', anApplication({ interviews: [anInterview({}, ['somebody'])] }), context)
  expect([step.opensAt, step.dueAt, step.amberAt, step.closesAt].map((at) => wall(at))).toEqual([
    '2027-04-08T12:00',
    '2027-04-09T12:00',
    '2027-04-09T09:00',
    '2027-04-22T12:00',
  ])
})

test('before the debrief nobody is missed: it asks who was there', () => {
  const interview = anInterview({ debrief: { state: 'open' } }, [])
  expect(stepsBy('findNames', anApplication({ interviews: [interview] }), context)).toEqual([])
})

test('somebody thanked without a name is not looked for any more', () => {
  const interview = anInterview({}, ['somebody'])
  const application = anApplication({ interviews: [interview], letters: notesFor(interview) })
  expect(stepsBy('findNames', application, context)).toEqual([])
})

test('the names of an early round are not what matters once the next is over', () => {
  const first = meeting('2027-04-01T11:00', '12:00', madrid, { id: 'first', interviewers: [] })
  const second = meeting('2027-04-06T11:00', '12:00', madrid, { id: 'second' })
  const step = stepBy('findNames', anApplication({ interviews: [first, second] }), context)
  expect([step.interviewId, wall(step.closesAt)]).toEqual(['first', '2027-04-06T12:00'])
})

test('an interview with nobody in it ends in waiting, not in nothing', () => {
  const application = anApplication({
    interviews: [anInterview({}, [])],
    decision: { now: { state: 'notSaid' }, earlier: [] },
  })
  const steps = stepsOf(application, context)
  const shown = ['2027-04-09T10:00:00Z', '2027-04-23T10:00:00Z', '2027-06-30T10:00:00Z'].map(
    (text) => mainStep({ steps }, instant(text))?.rule,
  )
  expect(shown).toEqual(['findNames', 'askTimeline', 'letGo'])
})

describe('a note needs the right title too', () => {
  const untitled = (people: readonly string[], given: Partial<Interviewer> = {}) => {
    const interview = anInterview({}, people)
    const interviewers = interview.interviewers.map((one) => ({ ...one, jobTitle: ' ', ...given }))
    return anApplication({ interviews: [{ ...interview, interviewers }] })
  }

  test('a title that is missing is a step of its own, below the note itself', () => {
    const step = stepBy('findNames', untitled(['dana', 'ravi']), context)
    expect([step.count, step.values]).toEqual([2, { lacks: 'titles', first: 'Dana Sample' }])
    expect(step.priority).toBeGreaterThan(stepBy('thank', untitled(['dana']), context).priority)
  })

  test('where a name is missing that comes first, and is asked in one with its title', () => {
    const step = stepBy('findNames', untitled(['dana', 'somebody']), context)
    expect([step.count, step.values['lacks']]).toEqual([1, 'names'])
    expect(step.priority).toBeLessThan(stepBy('thank', untitled(['dana']), context).priority)
  })

  test('a title that cannot be found out is not asked for again', () => {
    expect(stepsBy('findNames', untitled(['dana'], { titleUnknown: true }), context)).toEqual([])
  })

  test('nor is that of somebody who was thanked without', () => {
    const application = untitled(['dana'])
    const [interview = anInterview()] = application.interviews
    const thanked = { ...application, letters: notesFor(interview) }
    expect(stepsBy('findNames', thanked, context)).toEqual([])
  })
})
