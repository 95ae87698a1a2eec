import { describe, expect, test } from 'vitest'
import {
  anApplication,
  aWaitingApplication,
  berlin,
  decidesOn,
  madrid,
  meeting,
} from '../testing/applications'
import { aPlanContext, stepBy, stepsOf, wall } from '../testing/plans'
import { addDays, dayIn } from '../time/arithmetic'
import { instant, zone, type Zone } from '../time/kinds'
import { isRight, mainStep } from './at-hand'

/** What went wrong in trackers and reminders of others, as they reported it. */
describe('reported elsewhere', () => {
  test.each<[string, Zone, string, string]>([
    ['a Friday', madrid, '2027-04-09T17:30', '2027-04-10T17:30'],
    ['the eve of a clock change', berlin, '2027-03-27T18:00', '2027-03-28T19:00'],
  ])('a day from the end of the interview is twenty-four hours: %s (REM-14)', (_name, where, end, due) => {
    const interview = meeting(`${end.slice(0, 10)}T16:00`, end, where)
    const step = stepBy('thank', anApplication({ interviews: [interview] }), aPlanContext({ zone: where }))
    expect(wall(step.dueAt, where)).toBe(due)
  })

  test('a call fixed for one o’clock that has not come at twenty past is its own step, today (REM-12)', () => {
    const call = meeting('2027-04-08T13:00', '14:00', madrid, { form: 'phone', debrief: { state: 'open' } })
    const steps = stepsOf(anApplication({ interviews: [call] }))
    const main = mainStep({ steps }, instant('2027-04-08T11:20:00Z'))
    expect([main?.rule, main?.action, wall(instant(main?.values['start'] ?? ''))]).toEqual([
      'missedCall',
      'writeLetter',
      '2027-04-08T13:00',
    ])
  })

  test.each([
    ['Los Angeles, still the day before', 'America/Los_Angeles', '2027-02-17', false],
    ['Auckland, the day itself', 'Pacific/Auckland', '2027-02-18', true],
  ])(
    'what is due on the eighteenth is due by the day of the user: %s (TRK-03)',
    (_name, name, today, isDue) => {
      const where = zone(name)
      const now = instant('2027-02-18T01:30:00Z')
      expect(dayIn(now, where)).toBe(today)
      const interviews = [meeting('2027-02-08T10:00', '11:00', where)]
      const application = aWaitingApplication({ interviews, decision: decidesOn('2027-02-15', where) })
      const step = stepBy('askStatus', application, aPlanContext({ zone: where }))
      expect(dayIn(step.opensAt, where)).toBe('2027-02-18')
      expect([mainStep({ steps: [step] }, now)?.rule === 'askStatus', isRight(step, now)]).toEqual([
        isDue,
        true,
      ])
    },
  )

  test('the week of a Sunday evening is the one that holds it (TRK-04)', () => {
    const where = zone('America/Los_Angeles')
    const today = dayIn(instant('2026-08-24T02:00:00Z'), where)
    expect([today, addDays(today, -6)]).toEqual(['2026-08-23', '2026-08-17'])
  })
})
