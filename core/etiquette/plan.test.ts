import { describe, expect, test } from 'vitest'
import { anApplication, aWaitingApplication, decidesOn } from '../testing/applications'
import { stepBy, stepsOf, wall, walls } from '../testing/plans'
import { instant } from '../time/kinds'
import { dueReminders, mainStep } from './at-hand'
import { buildCard } from './build-card'
import { rules } from './plan'
import { aPlanContext } from '../testing/plans'
import { ruleIds } from './step'

const at = instant('2027-04-09T10:00:00Z')
const rejection = { at, holdLiftedAt: null, keepWarmDone: [] }
const pause = { since: at, until: null, reason: '' }

describe('who speaks', () => {
  test('every rule has its name and says who says so', () => {
    expect(Object.entries(rules).map(([id, rule]) => [id, rule.id])).toEqual(ruleIds.map((id) => [id, id]))
    expect(Object.values(rules).filter(({ source }) => source.trim() === '')).toEqual([])
  })

  test('an archive ends all', () => {
    const archive = { at, outcome: 'rejected' } as const
    expect(stepsOf(anApplication({ archive, rejection, pause }))).toEqual([])
  })

  test('a pause silences the rest, and so does a no', () => {
    expect(stepsOf(anApplication({ pause, rejection })).map(({ rule }) => rule)).toEqual(['resume'])
    expect(stepsOf(anApplication({ rejection })).map(({ rule }) => rule)).toEqual(['reply'])
  })

  test('the column says nothing: steps follow from facts', () => {
    const rulesOf = (stage: 'thanked' | 'declined') =>
      stepsOf(anApplication({ stage, interviews: anApplication().interviews })).map(({ rule }) => rule)
    expect(rulesOf('thanked')).toEqual(rulesOf('declined'))
  })

  test('without an interview there are no steps', () => {
    expect(stepsOf(anApplication({ stage: 'applied', interviews: [] }))).toEqual([])
  })
})

describe('a step put off', () => {
  const snoozedUntil = (until: string) => anApplication({ snoozed: { 'thank-interview': instant(until) } })

  test('is hidden until then, and reminds then', () => {
    const step = stepBy('thank', snoozedUntil('2027-04-09T10:30:00Z'))
    expect([wall(step.snoozedUntil), walls(step.reminders)]).toEqual([
      '2027-04-09T12:30',
      ['2027-04-08T14:00', '2027-04-09T09:00', '2027-04-09T12:30'],
    ])
  })

  test('loses no reminder that comes later', () => {
    const application = snoozedUntil('2027-04-08T17:00:00Z')
    const card = buildCard(application, aPlanContext())
    const due = dueReminders(card, instant('2027-04-09T08:00:00Z')).map((reminder) => wall(reminder.at))
    expect(due).toEqual(['2027-04-09T09:00'])
  })

  test('into quiet hours, it reminds when they are over', () => {
    expect(walls(stepBy('thank', snoozedUntil('2027-04-08T20:00:00Z')).reminders)).toEqual([
      '2027-04-08T14:00',
      '2027-04-09T08:00',
      '2027-04-09T09:00',
    ])
  })

  test('until before it opens, means nothing: a moved interview starts afresh', () => {
    const step = stepBy('thank', snoozedUntil('2027-04-08T09:00:00Z'))
    expect([step.snoozedUntil, step.reminders.length]).toEqual([null, 2])
  })

  test('lets the next one through', () => {
    const application = aWaitingApplication({
      decision: decidesOn('2027-04-09'),
      snoozed: { 'askStatus-2027-04-14': instant('2027-06-30T10:00:00Z') },
    })
    const steps = stepsOf(application)
    expect(mainStep({ steps }, instant('2027-05-21T10:00:00Z'))?.rule).toBe('letGo')
  })
})
