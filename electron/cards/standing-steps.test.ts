import { expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import { cardWith, remindingStep } from '../testing/cards'
import { StandingSteps } from './standing-steps'

const eight = instant('2027-04-08T08:00:00Z')
const nine = instant('2027-04-08T09:00:00Z')
const ten = instant('2027-04-08T10:00:00Z')

function standing() {
  const steps = new StandingSteps()
  steps.put([cardWith('early', [remindingStep([nine])]), cardWith('late', [remindingStep([ten])])], [], eight)
  steps.moveTo(eight)
  return steps
}

test('only cards that crossed a threshold are looked at', () => {
  const steps = standing()
  expect(steps.moveTo(instant('2027-04-08T08:30:00Z'))).toEqual([])
  expect(steps.moveTo(nine).map(({ id }) => id)).toEqual(['early'])
  expect(steps.moveTo(nine)).toEqual([])
})

test('a clock set back makes every card look again', () => {
  const steps = standing()
  steps.moveTo(ten)
  expect(steps.moveTo(eight).map(({ id }) => id)).toEqual(['early', 'late'])
  expect(steps.list().every(({ step }) => step === null)).toBe(true)
})

test('the next moment is the earliest of all cards', () => {
  const steps = standing()
  expect(steps.nextMoment()).toBe(Date.parse(nine))
  steps.put([], ['early', 'late'], nine)
  expect(steps.nextMoment()).toBe(Infinity)
})
