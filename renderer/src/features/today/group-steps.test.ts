import { describe, expect, it } from 'vitest'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { instant, plainDate, zone } from '#core/time/kinds'
import { groupSteps } from './group-steps'

const london = zone('Europe/London')
const now = instant('2027-03-03T12:00:00Z')

function cardWith(id: string, given: Partial<Step>): Card {
  const step: Step = {
    key: 'k',
    rule: 'thank',
    action: 'writeLetters',
    priority: 1,
    opensAt: instant('2027-03-01T00:00:00Z'),
    rightFrom: null,
    dueAt: null,
    amberAt: null,
    redAt: null,
    closesAt: null,
    reminders: [],
    formerKey: null,
    snoozedUntil: null,
    until: null,
    interviewId: null,
    letterId: null,
    count: 1,
    values: {},
    ...given,
  }
  return { id, archived: null, steps: [step] } as unknown as Card
}

const groupOf = (card: Card): string =>
  Object.entries(groupSteps([card], now, london)).find(([, rows]) => rows.length > 0)?.[0] ?? 'none'

describe('groupSteps', () => {
  it('puts what is due by tomorrow under today', () => {
    expect(groupOf(cardWith('a', { dueAt: instant('2027-03-04T10:00:00Z') }))).toBe('today')
  })

  it('puts what turned red under overdue', () => {
    const late = cardWith('a', {
      dueAt: instant('2027-03-01T10:00:00Z'),
      redAt: instant('2027-03-02T10:00:00Z'),
    })
    expect(groupOf(late)).toBe('overdue')
  })

  it('never calls a question overdue: asking late is no fault', () => {
    expect(groupOf(cardWith('a', { rule: 'askStatus', dueAt: instant('2027-02-20T09:00:00Z') }))).toBe(
      'today',
    )
  })

  it('keeps waiting apart', () => {
    expect(groupOf(cardWith('a', { rule: 'wait', until: plainDate('2027-03-09') }))).toBe('waiting')
  })

  it('puts an interview in three days under this week', () => {
    const coming = cardWith('a', { rule: 'prepare', rightFrom: instant('2027-03-05T18:00:00Z') })
    expect(groupOf(coming)).toBe('week')
  })

  it('does not show what was put off', () => {
    expect(groupOf(cardWith('a', { snoozedUntil: instant('2027-03-03T13:00:00Z') }))).toBe('none')
  })

  it('sorts a group by time', () => {
    const rows = groupSteps(
      [
        cardWith('late', { dueAt: instant('2027-03-03T20:00:00Z') }),
        cardWith('soon', { dueAt: instant('2027-03-03T13:00:00Z') }),
      ],
      now,
      london,
    )
    expect(rows.today.map(({ card }) => card.id)).toEqual(['soon', 'late'])
  })

  it('shows the interview of the week beside another step of its application', () => {
    const card = cardWith('a', { dueAt: instant('2027-03-03T20:00:00Z') })
    const [thank] = card.steps
    const prepare = (day: string, key: string) =>
      ({ ...thank, key, rule: 'prepare', priority: 50, dueAt: day, rightFrom: day }) as Step
    const both = (day: string) =>
      groupSteps([{ ...card, steps: [thank, prepare(day, 'p')] } as Card], now, london)
    expect(both('2027-03-06T10:00:00Z').week.map(({ step }) => step.rule)).toEqual(['prepare'])
    expect(both('2027-03-20T10:00:00Z').later).toEqual([])
  })

  it('puts a running deadline before what is only welcome, and that before what is to come', () => {
    const rows = groupSteps(
      [
        cardWith('to come', { rule: 'prepare', rightFrom: instant('2027-03-03T18:00:00Z') }),
        cardWith('welcome', { rule: 'secondTouch', dueAt: instant('2027-02-20T09:00:00Z') }),
        cardWith('running', { dueAt: instant('2027-03-03T20:00:00Z') }),
      ],
      now,
      london,
    )
    expect(rows.today.map(({ card }) => card.id)).toEqual(['running', 'welcome', 'to come'])
  })
})
