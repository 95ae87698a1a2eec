import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import {
  aCall,
  aLetter,
  anApplication,
  anInterview,
  aWaitingApplication,
  decidesOn,
} from '../testing/applications'
import { factsFor, stepBy, wall } from '../testing/plans'
import { instant } from '../time/kinds'
import { clockZones, handAt, silenceClock, zoneAt, type SilenceClock } from './silence-clock'

function clockOf(given: Parameters<typeof aWaitingApplication>[0] = {}): SilenceClock {
  const clock = silenceClock(factsFor(aWaitingApplication(given)))
  if (clock === null) throw new Error('no clock runs')
  return clock
}
const edges = (given: Parameters<typeof aWaitingApplication>[0]) => {
  const { startsAt, windowOpensAt, lastTouchFrom, letGoFrom, endsAt } = clockOf(given)
  return [startsAt, windowOpensAt, lastTouchFrom, letGoFrom, endsAt].map((at) => wall(at))
}
const twice = [aCall('2027-04-14T08:00:00Z'), aCall('2027-04-21T08:00:00Z', { question: 'second' })]

describe('too early, right window, last polite touch, let it go', () => {
  test.each<[string, Partial<Application>, readonly string[]]>([
    [
      'from the date',
      { decision: decidesOn('2027-04-09') },
      ['2027-04-08T12:00', '2027-04-14T09:00', '2027-05-07T09:00', '2027-05-21T09:00', '2027-06-04T09:00'],
    ],
    [
      'without a date: working days five and ten',
      {},
      ['2027-04-08T12:00', '2027-04-15T09:00', '2027-05-20T09:00', '2027-05-20T09:00', '2027-06-03T09:00'],
    ],
    [
      'the window closes with the second question',
      { decision: decidesOn('2027-04-09'), touches: twice },
      ['2027-04-08T12:00', '2027-04-14T09:00', '2027-04-21T10:00', '2027-05-21T09:00', '2027-06-04T09:00'],
    ],
    [
      'two weeks after the closing note it is time to let go',
      {
        decision: decidesOn('2027-04-09'),
        letters: [aLetter('closingTouch', instant('2027-05-12T08:00:00Z'))],
      },
      ['2027-04-08T12:00', '2027-04-14T09:00', '2027-05-07T09:00', '2027-05-26T09:00', '2027-06-09T09:00'],
    ],
    [
      'questions asked too soon never turn it backwards',
      {
        decision: decidesOn('2027-04-30'),
        touches: [aCall('2027-04-09T08:00:00Z'), aCall('2027-04-10T08:00:00Z')],
      },
      ['2027-04-08T12:00', '2027-05-05T09:00', '2027-05-05T09:00', '2027-06-11T09:00', '2027-06-25T09:00'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(edges(given)).toEqual(expected)
  })
})

test('the hand stands in the zone that has begun', () => {
  const clock = clockOf({ decision: decidesOn('2027-04-09') })
  const seen = [
    '2027-04-14T06:59:59Z',
    '2027-04-14T07:00:00Z',
    '2027-05-07T07:00:00Z',
    '2027-05-21T06:59:59Z',
    '2027-05-21T07:00:00Z',
  ]
  expect(seen.map((text) => zoneAt(clock, instant(text)))).toEqual([
    'tooEarly',
    'rightWindow',
    'lastTouch',
    'lastTouch',
    'letGo',
  ])
})

test('each zone is a quarter of the line, however long it lasts', () => {
  const clock = clockOf({ decision: decidesOn('2027-04-09') })
  const moments = [
    clock.startsAt,
    clock.windowOpensAt,
    instant('2027-04-25T20:00:00Z'),
    clock.lastTouchFrom,
    clock.letGoFrom,
    clock.endsAt,
    instant('2030-01-01T00:00:00Z'),
    instant('2027-01-01T00:00:00Z'),
  ]
  const places = moments.map((at) => Math.round(handAt(clock, at) * 100) / 100)
  expect(places).toEqual([0, 0.25, 0.38, 0.5, 0.75, 1, 1, 0])
})

test('hand and zone agree at every hour, also where a zone has no width', () => {
  const clocks = [clockOf(), clockOf({ touches: twice }), clockOf({ decision: decidesOn('2027-04-09') })]
  for (const clock of clocks) {
    for (let day = 0; day < 80; day += 1) {
      const at = instant(new Date(Date.UTC(2027, 3, 8, 12) + day * 86_400_000).toISOString())
      const quarter = Math.min(3, Math.floor(handAt(clock, at) * 4 + 1e-9))
      expect(clockZones[quarter]).toBe(zoneAt(clock, at))
    }
  }
})

test('it opens and ends with the steps it stands for', () => {
  const application = aWaitingApplication({ decision: decidesOn('2027-04-09') })
  const clock = clockOf({ decision: decidesOn('2027-04-09') })
  expect(clock.windowOpensAt).toBe(stepBy('askStatus', application).opensAt)
  expect(clock.letGoFrom).toBe(stepBy('letGo', application).opensAt)
})

test('no clock runs while a note is unsent, without an interview, with an offer, on hold or in the archive', () => {
  const offer = {
    receivedAt: instant('2027-04-10T08:00:00Z'),
    answerBy: null,
    acknowledgedAt: null,
    notes: '',
  }
  const applications = [
    anApplication({ interviews: [anInterview()] }),
    anApplication({ interviews: [] }),
    aWaitingApplication({ offer }),
    aWaitingApplication({ pause: { since: offer.receivedAt, until: null, reason: '' } }),
    aWaitingApplication({ archive: { at: offer.receivedAt, outcome: 'noAnswer' } }),
  ]
  expect(applications.map((application) => silenceClock(factsFor(application)))).toEqual(
    applications.map(() => null),
  )
})
