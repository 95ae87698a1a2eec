import { describe, expect, test } from 'vitest'
import { aCall, aLetter, aWaitingApplication, decidesOn, movedFrom } from '../../testing/applications'
import { stepBy, stepsBy, stepsOf, wall, walls } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { mainStep, openSteps } from '../at-hand'

const closing = (at: string) => aLetter('closingTouch', instant(at))

describe('the app suggests an end', () => {
  test.each([
    ['six weeks after the date', { decision: decidesOn('2027-04-09') }, '2027-05-21T09:00'],
    [
      'six weeks after the last question without one',
      { touches: [aCall('2027-04-15T08:00:00Z')] },
      '2027-05-27T09:00',
    ],
    ['six weeks after the interview where nothing was asked', {}, '2027-05-20T09:00'],
    [
      'two weeks after the closing note',
      { decision: decidesOn('2027-04-09'), letters: [closing('2027-05-07T08:00:00Z')] },
      '2027-05-21T09:00',
    ],
    [
      'never before the day they named, although a note went out too soon',
      { decision: decidesOn('2027-05-28'), letters: [closing('2027-04-12T08:00:00Z')] },
      '2027-06-11T09:00',
    ],
    [
      'six weeks after a new date, which answers the closing note',
      {
        decision: movedFrom('2027-04-09', '2027-06-04', '2027-05-10T08:00:00Z'),
        letters: [closing('2027-05-07T08:00:00Z')],
      },
      '2027-07-16T09:00',
    ],
  ])('%s', (_name, given, opens) => {
    const step = stepBy('letGo', aWaitingApplication(given))
    expect([wall(step.opensAt), walls(step.reminders), step.closesAt]).toEqual([opens, [opens], null])
  })
})

test('from then on nothing else is asked: it stands alone', () => {
  const steps = stepsOf(aWaitingApplication({ decision: decidesOn('2027-04-09') }))
  const now = instant('2027-05-21T07:00:00Z')
  expect(openSteps({ steps }, now).map(({ rule }) => rule)).toEqual(['letGo'])
  expect(mainStep({ steps }, instant('2028-01-01T07:00:00Z'))?.rule).toBe('letGo')
})

test('a no or an offer ends the silence', () => {
  const at = instant('2027-05-30T08:00:00Z')
  const offer = { receivedAt: at, answerBy: null, acknowledgedAt: null, notes: '' }
  const rejection = { at, holdLiftedAt: null, keepWarmDone: [] }
  expect([
    ...stepsBy('letGo', aWaitingApplication({ offer })),
    ...stepsBy('letGo', aWaitingApplication({ rejection })),
  ]).toEqual([])
})
