import { describe, expect, test } from 'vitest'
import type { Application } from '../../domain/application'
import { aLetter, anApplication, auckland, aWaitingApplication, newYork } from '../../testing/applications'
import { aPlanContext, stepsOf, wall, walls } from '../../testing/plans'
import { instant, type Zone } from '../../time/kinds'
import { acceptedOffer } from '../across-applications'

const accepted = { company: 'Example Rail', at: instant('2027-04-20T14:00:00Z') }
const rulesOf = (application: Application) =>
  stepsOf(application, { ...aPlanContext(), accepted }).map(({ rule }) => rule)
const settledBy = (kind: 'withdrawal' | 'offerDecline') =>
  aWaitingApplication({ letters: [aLetter(kind, instant('2027-04-20T15:00:00Z'))] })

describe('who accepts one offer withdraws elsewhere', () => {
  test.each<[string, Zone, string, string]>([
    ['at once', newYork, '2027-04-20T10:00', '2027-04-20T10:00'],
    ['in the morning where it is night', auckland, '2027-04-21T02:00', '2027-04-21T08:00'],
  ])('%s, within a day', (_name, where, opens, reminds) => {
    const [step, ...more] = stepsOf(aWaitingApplication(), { ...aPlanContext({ zone: where }), accepted })
    expect([step?.rule, more]).toEqual(['withdrawElsewhere', []])
    expect([wall(step?.opensAt ?? null, where), walls(step?.reminders ?? [], where)]).toEqual([
      opens,
      [reminds],
    ])
    expect(step?.values).toEqual({ accepted: 'Example Rail' })
  })

  test.each<[string, Application]>([
    ['on hold', aWaitingApplication({ pause: { since: accepted.at, until: null, reason: '' } })],
    ['with notes still to write', anApplication()],
  ])('also one %s', (_name, application) => {
    expect(rulesOf(application)).toEqual(['withdrawElsewhere'])
  })

  test.each<[string, Application]>([
    ['one without an interview', anApplication({ interviews: [] })],
    ['one put away', aWaitingApplication({ archive: { at: accepted.at, outcome: 'noAnswer' } })],
    [
      'one that said no',
      aWaitingApplication({ rejection: { at: accepted.at, holdLiftedAt: null, keepWarmDone: [] } }),
    ],
    [
      'one begun since: that is a new search',
      aWaitingApplication({ createdAt: instant('2027-04-20T14:00:01Z') }),
    ],
    ['one that was told', settledBy('withdrawal')],
    ['one whose own offer was declined', settledBy('offerDecline')],
  ])('but not %s', (_name, application) => {
    expect(rulesOf(application)).not.toContain('withdrawElsewhere')
  })

  test('and nobody where none was accepted', () => {
    expect(stepsOf(aWaitingApplication(), { ...aPlanContext(), accepted: null })).toEqual(
      stepsOf(aWaitingApplication()),
    )
  })
})

test('the offer accepted last is what was put away as accepted', () => {
  const away = (company: string, at: string, outcome: 'accepted' | 'rejected') =>
    anApplication({ company, archive: { at: instant(at), outcome } })
  const all = [
    away('Old', '2026-04-20T14:00:00Z', 'accepted'),
    away('Example Rail', '2027-04-20T14:00:00Z', 'accepted'),
    away('Other', '2027-04-21T14:00:00Z', 'rejected'),
    anApplication(),
  ]
  expect([acceptedOffer(all), acceptedOffer([anApplication()])]).toEqual([accepted, null])
})
