import { expect, test } from 'vitest'
import { aLetter, anApplication } from '../../testing/applications'
import { stepBy, stepsBy, walls } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { isRight } from '../at-hand'

const replied = aLetter('rejectionReply', instant('2027-04-09T10:00:00Z'))
const declined = (keepWarmDone: readonly ('first' | 'second')[], letters = [replied]) =>
  anApplication({
    stage: 'declined',
    rejection: { at: instant('2027-04-08T12:00:00Z'), holdLiftedAt: null, keepWarmDone },
    letters,
  })

test('thirty days after the no, then ninety', () => {
  const first = stepBy('keepWarm', declined([]))
  const second = stepBy('keepWarm', declined(['first']))
  expect([first.key, first.until, walls(first.reminders)]).toEqual([
    'keepWarm-first',
    '2027-05-08',
    ['2027-05-08T09:00'],
  ])
  expect([second.key, second.until]).toEqual(['keepWarm-second', '2027-07-07'])
})

test('until then it is something to wait for', () => {
  const step = stepBy('keepWarm', declined([]))
  expect([
    isRight(step, instant('2027-05-08T06:59:00Z')),
    isRight(step, instant('2027-05-08T07:00:00Z')),
  ]).toEqual([false, true])
})

test('a first word that came late moves the second: never two within a month', () => {
  const letters = [replied, aLetter('keepWarm', instant('2027-07-01T10:00:00Z'))]
  expect(stepBy('keepWarm', declined(['first'], letters)).until).toBe('2027-07-31')
})

test('each can be ended for good', () => {
  expect(stepBy('keepWarm', declined(['second'])).key).toBe('keepWarm-first')
  expect(stepsBy('keepWarm', declined(['first', 'second']))).toEqual([])
})

test('not before the reply is out or left out', () => {
  expect(stepsBy('keepWarm', declined([], []))).toEqual([])
})
