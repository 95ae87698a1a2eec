import { describe, expect, test } from 'vitest'
import type { Offer } from '../../domain/ending'
import { aLetter, aWaitingApplication, newYork, santiago } from '../../testing/applications'
import { aPlanContext, stepBy, stepsBy, stepsOf, wall, walls } from '../../testing/plans'
import { instant, plainDate } from '../../time/kinds'
import { mainStep, urgencyOf } from '../at-hand'

const offeredAt = (at: string, given: Partial<Offer> = {}) =>
  aWaitingApplication({
    stage: 'offer',
    offer: { receivedAt: instant(at), answerBy: null, acknowledgedAt: null, notes: '', ...given },
  })

describe('an offer is acknowledged within a day', () => {
  test.each([
    ['at noon', '2027-04-12T10:00:00Z', ['2027-04-12T14:00', '2027-04-13T09:00']],
    [
      'in the morning: the last nudge waits for the end of quiet hours',
      '2027-04-12T08:00:00Z',
      ['2027-04-12T12:00', '2027-04-13T08:00'],
    ],
    [
      'at night: the last nudge comes before quiet hours',
      '2027-04-11T23:30:00Z',
      ['2027-04-12T08:00', '2027-04-12T20:59'],
    ],
  ])('%s', (_name, at, nudges) => {
    expect(walls(stepBy('acknowledgeOffer', offeredAt(at)).reminders)).toEqual(nudges)
  })

  test('24 elapsed hours, over the change of clocks too', () => {
    const step = stepBy(
      'acknowledgeOffer',
      offeredAt('2026-10-31T16:00:00Z'),
      aPlanContext({ zone: newYork }),
    )
    expect([wall(step.opensAt, newYork), wall(step.dueAt, newYork)]).toEqual([
      '2026-10-31T12:00',
      '2026-11-01T11:00',
    ])
  })

  test('and then it is done, by letter or otherwise, sent or left out', () => {
    const at = instant('2027-04-12T11:00:00Z')
    const left = aLetter('offerAcknowledgement', null, { progress: { state: 'skipped', at } })
    expect([
      ...stepsBy('acknowledgeOffer', offeredAt('2027-04-12T10:00:00Z', { acknowledgedAt: at })),
      ...stepsBy('acknowledgeOffer', { ...offeredAt('2027-04-12T10:00:00Z'), letters: [left] }),
    ]).toEqual([])
  })
})

describe('the answer is due by the end of their day', () => {
  const answerBy = (day: string) => ({ answerBy: plainDate(day) })

  test('with alarms at half time and a day before', () => {
    const step = stepBy('answerOffer', offeredAt('2027-04-12T10:00:00Z', answerBy('2027-04-16')))
    expect([wall(step.dueAt), step.until]).toEqual(['2027-04-17T00:00', '2027-04-16'])
    expect(walls(step.reminders)).toEqual(['2027-04-14T18:00', '2027-04-15T20:59'])
  })

  test('a half time at night waits for the morning', () => {
    const step = stepBy('answerOffer', offeredAt('2027-04-12T21:00:00Z', answerBy('2027-04-15')))
    expect(walls(step.reminders)).toEqual(['2027-04-14T11:30', '2027-04-14T20:59'])
    const night = stepBy('answerOffer', offeredAt('2027-04-12T04:00:00Z', answerBy('2027-04-13')))
    expect(walls(night.reminders)).toEqual(['2027-04-12T20:59', '2027-04-13T08:00'])
  })

  test('today: half time, and no alarm from before the offer', () => {
    const step = stepBy('answerOffer', offeredAt('2027-04-12T08:00:00Z', answerBy('2027-04-12')))
    expect(walls(step.reminders)).toEqual(['2027-04-12T17:00'])
  })

  test('the day ends where the user is, though it lacks midnight there', () => {
    const offer = offeredAt('2026-09-03T12:00:00Z', answerBy('2026-09-05'))
    expect(wall(stepBy('answerOffer', offer, aPlanContext({ zone: santiago })).dueAt, santiago)).toBe(
      '2026-09-06T01:00',
    )
  })

  test.each([
    ['four days on', '2027-04-16', '2027-04-16T00:00'],
    ['tomorrow', '2027-04-13', '2027-04-13T00:00'],
    ['today: too late for more time', '2027-04-12', undefined],
  ])('more time may be asked for while more than a day remains: %s', (_name, day, until) => {
    const { extendUntil } = stepBy('answerOffer', offeredAt('2027-04-12T08:00:00Z', answerBy(day))).values
    expect(extendUntil === undefined ? undefined : wall(instant(extendUntil))).toBe(until)
  })

  test('amber for the last day, red for the last three hours', () => {
    const step = stepBy('answerOffer', offeredAt('2027-04-12T10:00:00Z', answerBy('2027-04-16')))
    const seen = ['2027-04-15T21:59:00Z', '2027-04-15T22:00:00Z', '2027-04-16T19:00:00Z']
    expect(seen.map((text) => urgencyOf(step, instant(text)))).toEqual(['calm', 'amber', 'red'])
  })

  test('without a day there is nothing to announce, but the step stands', () => {
    const step = stepBy('answerOffer', offeredAt('2027-04-12T10:00:00Z'))
    expect([step.dueAt, step.reminders, wall(step.opensAt)]).toEqual([null, [], '2027-04-12T12:00'])
  })
})

test('thanks for the offer come first, then the answer; silence is over', () => {
  const steps = stepsOf(offeredAt('2027-04-12T10:00:00Z'))
  expect(mainStep({ steps }, instant('2027-04-12T11:00:00Z'))?.rule).toBe('acknowledgeOffer')
  expect(steps.map(({ rule }) => rule).filter((rule) => rule === 'wait' || rule.startsWith('ask'))).toEqual(
    [],
  )
})

test('more time is asked for once: sent or left out, it is offered no more, and a new offer may ask again', () => {
  const asked = (state: 'drafting' | 'sent', createdAt: string) => {
    const letter = aLetter('moreTime', state === 'sent' ? instant(createdAt) : null)
    const offered = offeredAt('2027-04-12T08:00:00Z', { answerBy: plainDate('2027-04-20') })
    const application = { ...offered, letters: [{ ...letter, createdAt: instant(createdAt) }] }
    return stepBy('answerOffer', application).values['extendUntil'] !== undefined
  }
  expect([
    asked('drafting', '2027-04-13T08:00:00Z'),
    asked('sent', '2027-04-13T08:00:00Z'),
    asked('sent', '2027-03-01T08:00:00Z'),
  ]).toEqual([true, false, true])
})
