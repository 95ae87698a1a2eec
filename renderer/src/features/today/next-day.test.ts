import { expect, test } from 'vitest'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { instant, zone, type Instant } from '#core/time/kinds'
import { nextDay } from './next-day'

const london = zone('Europe/London')
const now = instant('2027-03-03T12:00:00Z')
const at = (day: string): Instant => instant(`${day}T09:00:00Z`)

const step = (given: Partial<Step>): Step =>
  ({ rule: 'askStatus', priority: 60, rightFrom: null, closesAt: null, snoozedUntil: null, ...given }) as Step
const card = (...steps: Step[]): Card => ({ archived: null, steps }) as unknown as Card
const wait = step({ rule: 'wait', priority: 80, opensAt: at('2027-03-01'), closesAt: at('2027-03-09') })

test('the day on which the waiting ends is the next one', () => {
  expect(nextDay([card(wait, step({ opensAt: at('2027-03-09') }))], now, london)).toBe('2027-03-09')
})

test('the earliest over all applications counts', () => {
  const cards = [
    card(step({ opensAt: at('2027-03-20') })),
    card(step({ opensAt: at('2027-03-01'), rightFrom: at('2027-03-05') })),
  ]
  expect(nextDay(cards, now, london)).toBe('2027-03-05')
})

test('what was put off comes back on its day', () => {
  const asleep = step({ opensAt: at('2027-03-01'), snoozedUntil: at('2027-03-06') })
  expect(nextDay([card(asleep)], now, london)).toBe('2027-03-06')
})

test('a step hidden behind waiting, or closed before it is right, is nothing to do', () => {
  const hidden = step({ opensAt: at('2027-03-05'), priority: 90 })
  const closed = step({ opensAt: at('2027-03-05'), closesAt: at('2027-03-04') })
  expect(nextDay([card(wait, hidden), card(closed)], now, london)).toBeNull()
})
