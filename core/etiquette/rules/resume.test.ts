import { expect, test } from 'vitest'
import type { Pause } from '../../domain/ending'
import { anApplication } from '../../testing/applications'
import { stepsOf, walls } from '../../testing/plans'
import { instant, plainDate } from '../../time/kinds'
import { isRight } from '../at-hand'

const paused = (given: Partial<Pause> = {}) =>
  anApplication({ pause: { since: instant('2027-04-12T10:00:00Z'), until: null, reason: '', ...given } })

test('on hold, nothing else is due', () => {
  expect(stepsOf(paused()).map(({ rule }) => rule)).toEqual(['resume'])
})

test('the app asks again on the day, else after eight weeks', () => {
  const [named] = stepsOf(paused({ until: plainDate('2027-05-03') }))
  const [open] = stepsOf(paused())
  expect([named?.until, walls(named?.reminders ?? [])]).toEqual(['2027-05-03', ['2027-05-03T09:00']])
  expect([open?.until, walls(open?.reminders ?? [])]).toEqual(['2027-06-07', ['2027-06-07T09:00']])
})

test('until then it is a waiting, stated', () => {
  const [step] = stepsOf(paused({ until: plainDate('2027-05-03') }))
  const moments = ['2027-04-12T10:00:00Z', '2027-05-03T07:00:00Z']
  expect(moments.map((text) => step !== undefined && isRight(step, instant(text)))).toEqual([false, true])
})

test('a day that was over when it was put on hold is asked about at once, by day', () => {
  const [past] = stepsOf(paused({ until: plainDate('2027-04-12') }))
  const [night] = stepsOf(paused({ since: instant('2027-04-12T22:00:00Z'), until: plainDate('2027-04-12') }))
  expect([walls(past?.reminders ?? []), walls(night?.reminders ?? [])]).toEqual([
    ['2027-04-12T12:00'],
    ['2027-04-13T08:00'],
  ])
})
