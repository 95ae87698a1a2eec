import { describe, expect, test } from 'vitest'
import type { Application } from '../../domain/application'
import {
  aCall,
  aLetter,
  anInterview,
  aReply,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
  movedFrom,
} from '../../testing/applications'
import { asked } from '../../testing/asked'
import { stepsOf, wall } from '../../testing/plans'
import { instant } from '../../time/kinds'

describe('a second question', () => {
  const dated = (given: Partial<Application>) =>
    aWaitingApplication({ decision: decidesOn('2027-04-09'), ...given })

  test.each([
    ['a week after a call', { touches: [aCall('2027-04-14T08:00:00Z')] }],
    [
      'after a voicemail',
      { touches: [aCall('2027-04-14T08:00:00Z', { channel: 'voicemail', outcome: 'messageLeft' })] },
    ],
    ['after a mail', { letters: [aLetter('statusQuery', instant('2027-04-14T08:00:00Z'))] }],
  ])('%s', (_name, given) => {
    expect(asked(dated(given))[0]).toBe('secondTouch 2027-04-21T09:00')
  })

  test('an unanswered ring asked nothing', () => {
    const touches = [aCall('2027-04-14T08:00:00Z', { outcome: 'noAnswer' })]
    expect(asked(dated({ touches }))).toEqual(['askStatus 2027-04-14T09:00'])
  })

  test('a week that ends on a Sunday ends on Monday: nobody is called on a day off', () => {
    expect(asked(dated({ touches: [aCall('2027-04-18T08:00:00Z')] }))[0]).toBe('secondTouch 2027-04-26T09:00')
  })

  test('whoever has just written is left in peace for a week', () => {
    const touches = [aCall('2027-04-14T08:00:00Z'), aReply('2027-04-20T10:00:00Z')]
    expect(asked(dated({ touches }))[0]).toBe('secondTouch 2027-04-27T09:00')
  })

  test('a new date makes the next question a first one again, after that date', () => {
    const decision = movedFrom('2027-04-09', '2027-04-30', '2027-04-14T08:00:00Z')
    expect(asked(dated({ touches: [aCall('2027-04-14T08:00:00Z')], decision }))).toEqual([
      'askStatus 2027-05-05T09:00',
    ])
  })

  test('it gives way to the closing note four weeks after the date', () => {
    const steps = stepsOf(dated({ touches: [aCall('2027-04-14T08:00:00Z')] }))
    const second = steps.find(({ rule }) => rule === 'secondTouch')
    const closing = steps.find(({ rule }) => rule === 'closingTouch')
    expect([wall(second?.closesAt ?? null), wall(closing?.opensAt ?? null)]).toEqual([
      '2027-05-07T09:00',
      '2027-05-07T09:00',
    ])
  })
})

describe('the closing note', () => {
  const twice = [aCall('2027-04-14T08:00:00Z'), aCall('2027-04-21T08:00:00Z', { question: 'second' })]

  test('comes four weeks after the date, once two questions are asked', () => {
    const application = aWaitingApplication({ decision: decidesOn('2027-04-09'), touches: twice })
    expect(asked(application)).toEqual(['closingTouch 2027-05-07T09:00'])
  })

  test('without a date, four weeks after the last question', () => {
    expect(asked(aWaitingApplication({ touches: twice }))).toEqual(['closingTouch 2027-05-19T09:00'])
  })

  test('is the last: nothing is asked after it', () => {
    const letters = [aLetter('closingTouch', instant('2027-05-07T08:00:00Z'))]
    expect(
      asked(aWaitingApplication({ decision: decidesOn('2027-04-09'), touches: twice, letters })),
    ).toEqual([])
  })
})

test('questions about an earlier round are answered by the next', () => {
  const second = meeting('2027-05-06T11:00', '12:00', madrid, { id: 'second', interviewers: [] })
  const application = aWaitingApplication({
    touches: [aCall('2027-04-15T08:00:00Z'), aCall('2027-04-22T08:00:00Z')],
  })
  const interviews = [anInterview(), second]
  expect(asked({ ...application, interviews })).toEqual(['askTimeline 2027-05-13T09:00'])
})
