import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { defaultSettings, type Settings } from '../domain/settings'
import {
  anApplication,
  auckland,
  aWaitingApplication,
  kolkata,
  madrid,
  meeting,
  newYork,
  santiago,
} from '../testing/applications'
import { aPlanContext, wall } from '../testing/plans'
import { clockTime, instant, type Instant, type Zone } from '../time/kinds'
import { buildCard } from './build-card'
import { nextNudgeAt, searchNudge } from './searching'

const waiting = aWaitingApplication()
const applied = (createdAt: string) =>
  anApplication({ id: 'applied', stage: 'applied', interviews: [], createdAt: instant(createdAt) })
const old = applied('2027-03-01T10:00:00Z')
const cardsOf = (all: readonly Application[], zone: Zone) =>
  all.map((one) => buildCard(one, aPlanContext({ zone })))
const nudged = (
  all: readonly Application[],
  now: string,
  given: Partial<Settings> = {},
  last: Instant | null = null,
) => searchNudge(cardsOf(all, madrid), { ...defaultSettings, ...given }, last, instant(now), madrid)

const later = '2027-04-15T10:00:00Z'
const offer = { receivedAt: instant('2027-04-14T08:00:00Z'), answerBy: null, acknowledgedAt: null, notes: '' }
const away = { archive: { at: instant('2027-04-10T08:00:00Z'), outcome: 'noAnswer' } } as const

describe('all eggs in one basket', () => {
  test('one waits, few are live, and nothing new came for a week', () => {
    expect(nudged([waiting, old], later)).toEqual({ since: '2027-04-08T09:00:00Z', live: 2 })
  })

  test.each<[string, readonly Application[], string, Partial<Settings>]>([
    ['before the week is over', [waiting], '2027-04-15T06:59:00Z', {}],
    ['enough are live', [waiting, old, { ...old, id: 'third' }], later, {}],
    ['an application is new', [waiting, applied('2027-04-12T10:00:00Z')], later, {}],
    ['even one that is over already', [waiting, { ...applied('2027-04-12T10:00:00Z'), ...away }], later, {}],
    [
      'an interview is to come',
      [waiting, anApplication({ interviews: [meeting('2027-04-20T11:00', '12:00')] })],
      later,
      {},
    ],
    ['an offer stands', [waiting, aWaitingApplication({ id: 'offer', offer })], later, {}],
    ['nobody waits', [old], later, {}],
    ['the user does not want it', [waiting], later, { searchNudge: false }],
    ['one live is enough', [waiting], later, { enoughLive: 1 }],
    ['ten days may pass', [waiting], later, { nothingNewDays: 10 }],
    ['there is nothing at all', [], later, {}],
  ])('is no matter where %s', (_name, all, now, given) => {
    expect(nudged(all, now, given)).toBeNull()
  })

  test('what is put away does not count as live', () => {
    const all = [waiting, old, { ...old, id: 'third', ...away }]
    expect(nudged(all, later)?.live).toBe(2)
  })

  test('is said once a week at most', () => {
    const last = instant('2027-04-15T07:00:00Z')
    const said = ['2027-04-15T07:01:00Z', '2027-04-22T06:59:00Z', '2027-04-22T07:00:00Z'].map(
      (now) => nudged([waiting], now, {}, last) !== null,
    )
    expect(said).toEqual([false, false, true])
  })
})

describe('the next nudge comes in the morning', () => {
  test.each<[Zone, string, Partial<Settings>]>([
    [madrid, '2027-04-15T09:00', {}],
    [newYork, '2027-04-15T09:00', {}],
    [santiago, '2027-04-15T09:00', {}],
    [auckland, '2027-04-15T09:00', {}],
    [kolkata, '2027-04-16T09:00', { nothingNewDays: 8 }],
    [madrid, '2027-04-15T10:00', { quietTo: clockTime('10:00') }],
  ])('in %s', (zone, at, given) => {
    const now = instant('2027-04-09T10:00:00Z')
    const settings = { ...defaultSettings, ...given }
    expect(wall(nextNudgeAt(cardsOf([waiting], zone), settings, null, now, zone), zone)).toBe(at)
  })

  test('and none is foreseen while an offer stands', () => {
    const cards = cardsOf([waiting, aWaitingApplication({ id: 'offer', offer })], madrid)
    expect(nextNudgeAt(cards, defaultSettings, null, instant(later), madrid)).toBeNull()
  })
})
