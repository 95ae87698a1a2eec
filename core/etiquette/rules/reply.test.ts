import { describe, expect, test } from 'vitest'
import type { Rejection } from '../../domain/ending'
import { aLetter, anApplication, auckland, madrid, newYork } from '../../testing/applications'
import { aPlanContext, factsFor, stepBy, stepsBy, wall, walls } from '../../testing/plans'
import { addHours } from '../../time/arithmetic'
import { clockTime, instant } from '../../time/kinds'
import { isRight, urgencyOf } from '../at-hand'
import { holdEndsAt } from './reply'

const noAt = (at: string, given: Partial<Rejection> = {}) =>
  anApplication({
    stage: 'declined',
    rejection: { at: instant(at), holdLiftedAt: null, keepWarmDone: [], ...given },
  })

describe('the reply rests for twelve hours', () => {
  test.each([
    ['news at eight rest until the evening', '2027-04-08T08:00', '2027-04-08T20:00'],
    ['news at nine end at night, so in the morning', '2027-04-08T09:00', '2027-04-09T09:00'],
    ['news of the afternoon too', '2027-04-08T14:00', '2027-04-09T09:00'],
    ['news of the late evening end before noon', '2027-04-08T22:00', '2027-04-09T10:00'],
    ['over the year’s end', '2026-12-31T15:00', '2027-01-01T09:00'],
    ['in the night without an hour', '2027-03-27T16:00', '2027-03-28T09:00'],
  ])('%s', (_name, news, until) => {
    const at = `${news}:00${news < '2027-03-28' ? '+01:00' : '+02:00'}`
    expect(wall(holdEndsAt(factsFor(noAt(at))))).toBe(until)
  })

  test('by the user’s own night and settings', () => {
    const application = noAt('2027-04-08T12:00:00Z')
    const there = factsFor(application, aPlanContext({ zone: newYork }))
    const short = factsFor(application, aPlanContext({ settings: { coolingOffHours: 0 } }))
    const late = factsFor(application, aPlanContext({ settings: { morning: clockTime('10:30') } }))
    expect(wall(holdEndsAt(there), newYork)).toBe('2027-04-08T20:00')
    expect([wall(holdEndsAt(short)), wall(holdEndsAt(late))]).toEqual([
      '2027-04-08T14:00',
      '2027-04-09T10:30',
    ])
  })

  test('unless it is lifted', () => {
    const liftedAt = instant('2027-04-08T13:30:00Z')
    const application = noAt('2027-04-08T12:00:00Z', { holdLiftedAt: liftedAt })
    const step = stepBy('reply', application)
    expect([step.rightFrom, step.reminders]).toEqual([liftedAt, []])
  })
})

test('it stands from the news, is right after the pause, and due within 48 hours', () => {
  const step = stepBy('reply', noAt('2027-04-08T12:00:00Z'))
  const news = instant('2027-04-08T12:00:00Z')
  expect([isRight(step, news), urgencyOf(step, news)]).toEqual([false, 'waiting'])
  expect([wall(step.dueAt), walls(step.reminders)]).toEqual(['2027-04-10T14:00', ['2027-04-09T09:00']])
  expect(urgencyOf(step, addHours(news, 36))).toBe('amber')
})

test('due after 48 elapsed hours also where clocks change', () => {
  const step = stepBy('reply', noAt('2027-04-03T00:00:00Z'), aPlanContext({ zone: auckland }))
  expect([wall(step.opensAt, auckland), wall(step.dueAt, auckland)]).toEqual([
    '2027-04-03T13:00',
    '2027-04-05T12:00',
  ])
})

test.each([
  ['sent', { state: 'sent', at: instant('2027-04-09T10:00:00Z'), channel: 'mail' }, 0],
  ['left out', { state: 'skipped', at: instant('2027-04-09T10:00:00Z') }, 0],
  ['in the making', { state: 'drafting' }, 1],
] as const)('a reply %s', (_name, progress, steps) => {
  const letters = [aLetter('rejectionReply', null, { progress })]
  expect(stepsBy('reply', { ...noAt('2027-04-08T12:00:00Z'), letters })).toHaveLength(steps)
})

test('a no silences every other step', () => {
  const { steps } = { steps: stepsBy('thank', noAt('2027-04-08T12:00:00Z'), aPlanContext({ zone: madrid })) }
  expect(steps).toEqual([])
})
