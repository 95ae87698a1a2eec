import { describe, expect, test } from 'vitest'
import { anApplication, madrid, meeting, newYork } from '../../testing/applications'
import { aPlanContext, stepBy, wall, walls } from '../../testing/plans'
import { instant } from '../../time/kinds'
import { urgencyOf } from '../at-hand'

describe('two nudges: two hours after the end, and three hours before the day is over', () => {
  test.each([
    ['in the day', '10:00', '11:00', ['2027-04-08T13:00', '2027-04-09T08:00']],
    [
      'the last one out of quiet hours, still in time',
      '09:00',
      '10:30',
      ['2027-04-08T12:30', '2027-04-09T08:00'],
    ],
    ['the first one after the night', '18:30', '19:30', ['2027-04-09T08:00', '2027-04-09T16:30']],
    ['late in the evening', '20:00', '20:59', ['2027-04-09T08:00', '2027-04-09T17:59']],
    [
      'past midnight, where the morning would be too late',
      '00:00',
      '00:30',
      ['2027-04-08T08:00', '2027-04-08T20:59'],
    ],
    [
      'early, where it would be too late by minutes',
      '06:00',
      '07:30',
      ['2027-04-08T09:30', '2027-04-08T20:59'],
    ],
  ])('%s', (_name, start, end, nudges) => {
    const application = anApplication({ interviews: [meeting(`2027-04-08T${start}`, end)] })
    expect(walls(stepBy('thank', application).reminders)).toEqual(nudges)
  })

  test('by the clock of the user, not of the interview', () => {
    const application = anApplication({ interviews: [meeting('2027-04-08T15:00', '16:00', newYork)] })
    const step = stepBy('thank', application, aPlanContext({ zone: madrid }))
    expect(walls(step.reminders)).toEqual(['2027-04-09T08:00', '2027-04-09T19:00'])
  })
})

describe('where they decide today', () => {
  const nudgesAfter = (start: string, end: string) => {
    const interview = meeting(`2027-04-08T${start}`, end, madrid, { decidesToday: true })
    return stepBy('thank', anApplication({ interviews: [interview] }))
  }

  test('a note is due within two hours, with a nudge at once and after one', () => {
    const step = nudgesAfter('15:00', '16:00')
    expect(wall(step.dueAt)).toBe('2027-04-08T18:00')
    expect(walls(step.reminders)).toEqual(['2027-04-08T16:00', '2027-04-08T17:00'])
    expect(urgencyOf(step, instant('2027-04-08T15:00:00Z'))).toBe('amber')
  })

  test('a nudge that the night would make too late comes before it', () => {
    expect(walls(nudgesAfter('19:30', '20:30').reminders)).toEqual(['2027-04-08T20:30', '2027-04-08T20:59'])
  })

  test('and one that cannot be in time comes in the morning, rather than never', () => {
    expect(walls(nudgesAfter('21:00', '22:00').reminders)).toEqual(['2027-04-09T08:00'])
  })
})
