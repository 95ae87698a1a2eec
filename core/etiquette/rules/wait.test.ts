import { describe, expect, test } from 'vitest'
import {
  aCall,
  aLetter,
  anApplication,
  aReply,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
} from '../../testing/applications'
import { stepBy, stepsOf, wall } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { isOpen, mainStep, urgencyOf } from '../at-hand'

describe('waiting is right', () => {
  test.each([
    ['until working day five where no day was named', {}, '2027-04-15', 'timeline'],
    ['until three working days after the day', { decision: decidesOn('2027-04-09') }, '2027-04-14', 'status'],
    [
      'for a week after a question',
      { decision: decidesOn('2027-04-09'), touches: [aCall('2027-04-14T08:00:00Z')] },
      '2027-04-21',
      'second',
    ],
    [
      'for a week after they wrote',
      { decision: decidesOn('2027-04-09'), touches: [aReply('2027-04-13T08:00:00Z')] },
      '2027-04-20',
      'status',
    ],
    [
      'for two weeks after the closing note',
      {
        decision: decidesOn('2027-04-09'),
        letters: [aLetter('closingTouch', instant('2027-05-07T08:00:00Z'))],
      },
      '2027-05-21',
      'letGo',
    ],
  ])('%s', (_name, given, until, next) => {
    const step = stepBy('wait', aWaitingApplication(given))
    expect([step.until, step.values['next'], wall(step.closesAt)]).toEqual([until, next, `${until}T09:00`])
  })
})

test('it is said from the interview’s end, as waiting and not as something to do', () => {
  const step = stepBy('wait', aWaitingApplication({ decision: decidesOn('2027-04-09') }))
  const now = instant('2027-04-08T16:00:00Z')
  expect([wall(step.opensAt), isOpen(step, now), urgencyOf(step, now)]).toEqual([
    '2027-04-08T12:00',
    true,
    'waiting',
  ])
  expect([step.dueAt, step.reminders]).toEqual([null, []])
})

test('it never stands beside the question it waits for, and neither leaves a gap', () => {
  const steps = stepsOf(aWaitingApplication({ decision: decidesOn('2027-04-09') }))
  const shown = ['2027-04-14T06:59:59Z', '2027-04-14T07:00:00Z'].map((text) => {
    const now = instant(text)
    return steps.filter((step) => isOpen(step, now)).map(({ rule }) => rule)
  })
  expect(shown).toEqual([['wait'], ['askStatus']])
})

describe('an interview that was called off', () => {
  const off = meeting('2027-04-20T11:00', '12:00', madrid, { cancelledAt: instant('2027-04-12T10:00:00Z') })

  test('leaves an application waiting for news, not without a step', () => {
    const steps = stepsOf(anApplication({ interviews: [off] }))
    const shown = ['2027-04-12T10:00:00Z', '2027-04-19T07:00:00Z', '2027-05-24T07:00:00Z'].map(
      (text) => mainStep({ steps }, instant(text))?.rule,
    )
    expect(shown).toEqual(['wait', 'askTimeline', 'letGo'])
  })

  test('starts the silence of the earlier rounds anew', () => {
    const application = aWaitingApplication()
    const step = stepBy('wait', {
      ...application,
      interviews: [...application.interviews, { ...off, id: 'off' }],
    })
    expect(step.until).toBe('2027-04-19')
  })

  test('noted down long after, counts from the day it would have been', () => {
    const late = { ...off, id: 'off', cancelledAt: instant('2027-06-30T10:00:00Z') }
    const application = aWaitingApplication()
    const step = stepBy('wait', { ...application, interviews: [...application.interviews, late] })
    expect(step.until).toBe('2027-04-27')
  })
})
