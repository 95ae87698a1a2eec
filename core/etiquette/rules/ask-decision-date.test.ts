import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, aWaitingApplication, decidesOn } from '../../testing/applications'
import { stepBy, stepsBy, stepsOf, wall } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { mainStep } from '../at-hand'

const unasked = { decision: { now: { state: 'unasked' }, earlier: [] } } as const

describe('when will they decide?', () => {
  test.each([
    ['asked while nobody wrote an answer down', unasked, 1],
    ['not where they did not say', { decision: { now: { state: 'notSaid' }, earlier: [] } as const }, 0],
    ['not where they named a day', { decision: decidesOn('2027-04-20') }, 0],
    ['again where the day lies before the last interview', { decision: decidesOn('2027-04-07') }, 1],
    ['not where that was the day itself', { decision: decidesOn('2027-04-08') }, 0],
  ])('%s', (_name, given, count) => {
    expect(stepsBy('askDecisionDate', aWaitingApplication(given))).toHaveLength(count)
  })
})

test('it comes after the notes, and before waiting', () => {
  expect(stepsBy('askDecisionDate', anApplication({ interviews: [anInterview()], ...unasked }))).toEqual([])
  const application = aWaitingApplication(unasked)
  expect(wall(stepBy('askDecisionDate', application).opensAt)).toBe('2027-04-08T12:00')
  expect(mainStep({ steps: stepsOf(application) }, instant('2027-04-09T08:00:00Z'))?.rule).toBe(
    'askDecisionDate',
  )
})
