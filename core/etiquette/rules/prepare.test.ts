import { describe, expect, test } from 'vitest'
import { anApplication, auckland, madrid, meeting, newYork } from '../../testing/applications'
import { aPlanContext, stepBy, wall, walls } from '../../testing/plans'
import { clockTime, instant } from '../../time/kinds'
import { isOpen, isRight } from '../at-hand'

const upcoming = (start: string, end: string | null = null) =>
  anApplication({ interviews: [meeting(start, end, madrid, { debrief: { state: 'open' } })] })

test('the evening before, at six: names and titles known, question ready?', () => {
  const step = stepBy('prepare', upcoming('2027-04-08T11:00', '12:00'))
  expect([wall(step.rightFrom), walls(step.reminders)]).toEqual(['2027-04-07T18:00', ['2027-04-07T18:00']])
  expect([wall(step.dueAt), wall(step.closesAt)]).toEqual(['2027-04-08T11:00', '2027-04-08T12:00'])
})

test('it stands from the day the interview is known, is right from that evening, and goes at the end', () => {
  const step = stepBy('prepare', upcoming('2027-04-08T11:00', '12:00'))
  const seen = ['2027-03-01T09:00:00Z', '2027-04-07T16:00:00Z', '2027-04-08T10:00:00Z'].map((text) => {
    const now = instant(text)
    return [isOpen(step, now), isRight(step, now)]
  })
  expect(seen).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ])
})

describe('the evening is the user’s', () => {
  test('before an interview that is in the night where they are', () => {
    const application = anApplication({ interviews: [meeting('2027-04-08T15:00', '16:00', newYork)] })
    const step = stepBy('prepare', application, aPlanContext({ zone: auckland }))
    expect(walls(step.reminders, auckland)).toEqual(['2027-04-08T18:00'])
    expect(wall(step.dueAt, auckland)).toBe('2027-04-09T07:00')
  })

  test('over the year’s end and the change of clocks', () => {
    expect(walls(stepBy('prepare', upcoming('2027-01-01T11:00')).reminders)).toEqual(['2026-12-31T18:00'])
    expect(walls(stepBy('prepare', upcoming('2026-10-25T11:00')).reminders)).toEqual(['2026-10-24T18:00'])
  })
})

test('an evening set into quiet hours waits for the morning, or comes before them where that is too late', () => {
  const context = aPlanContext({ settings: { eveningBefore: clockTime('22:00') } })
  expect(walls(stepBy('prepare', upcoming('2027-04-08T11:00'), context).reminders)).toEqual([
    '2027-04-08T08:00',
  ])
  expect(walls(stepBy('prepare', upcoming('2027-04-08T07:30'), context).reminders)).toEqual([
    '2027-04-07T20:59',
  ])
})

test('entered on the day itself, it reminds of nothing that is over', () => {
  const application = { ...upcoming('2027-04-08T11:00'), createdAt: instant('2027-04-08T07:00:00Z') }
  expect(stepBy('prepare', application).reminders).toEqual([])
})
