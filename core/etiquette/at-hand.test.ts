import { describe, expect, test } from 'vitest'
import { instant, type Instant } from '../time/kinds'
import { dueReminders, isOpen, mainStep, nextMoment, openSteps, urgencyOf } from './at-hand'
import type { Card } from './card'
import { nudges } from './reminder'
import { step } from './rule'
import type { Step } from './step'

const at = (hour: number): Instant => instant(`2027-04-08T${String(hour).padStart(2, '0')}:00:00Z`)
const from = (opens: number, given: Partial<Step> = {}): Step =>
  step('thank', 'writeLetters', given.priority ?? 20, { opensAt: at(opens), ...given })
const cardOf = (...steps: readonly Step[]) => ({ id: 'application', steps }) as unknown as Card

describe('a step stands', () => {
  test.each([
    ['not before it opens', from(10), 9, false],
    ['from the moment it opens', from(10), 10, true],
    ['until it closes', from(10, { closesAt: at(12) }), 11, true],
    ['and not once it closes', from(10, { closesAt: at(12) }), 12, false],
    ['not while it is put off', from(10, { snoozedUntil: at(12) }), 11, false],
    ['and again from then on', from(10, { snoozedUntil: at(12) }), 12, true],
  ])('%s', (_name, one, hour, stands) => {
    expect(isOpen(one, at(hour))).toBe(stands)
  })
})

test('the main step is the most pressing of those that stand', () => {
  const [late, early, later] = [
    from(9, { priority: 30 }),
    from(9, { priority: 10 }),
    from(11, { priority: 1 }),
  ]
  const card = cardOf(late, early, later)
  expect([mainStep(card, at(10)), mainStep(card, at(11)), mainStep(card, at(8))]).toEqual([
    early,
    later,
    null,
  ])
  expect(openSteps(card, at(11))).toEqual([later, early, late])
})

test('of two alike the earlier rule comes first', () => {
  const [one, two] = [from(9, { key: 'one' }), from(9, { key: 'two' })]
  expect(mainStep(cardOf(one, two), at(10))).toBe(one)
})

test('it presses from its own thresholds on', () => {
  const one = from(8, { rightFrom: at(9), amberAt: at(10), redAt: at(11) })
  expect([8, 9, 10, 11].map((hour) => urgencyOf(one, at(hour)))).toEqual(['waiting', 'calm', 'amber', 'red'])
})

describe('reminders', () => {
  const nudged = from(8, { key: 'thank-i', reminders: nudges('end', [at(9), at(12)]) })

  test('come due at their moment, each under a name of its own', () => {
    const ids = [8, 9, 11, 12].map((hour) => dueReminders(cardOf(nudged), at(hour)).map(({ id }) => id))
    expect(ids).toEqual([
      [],
      ['application:thank-i:end#1'],
      ['application:thank-i:end#1'],
      ['application:thank-i:end#2'],
    ])
  })

  test('after a long sleep a step gives its latest one only', () => {
    expect(dueReminders(cardOf(nudged), at(20)).map((due) => due.at)).toEqual([at(12)])
  })

  test('a closed step and one put off give none', () => {
    const steps = [
      from(8, { closesAt: at(10), reminders: nudges('end', [at(9)]) }),
      from(8, { snoozedUntil: at(23), reminders: nudges('end', [at(9)]) }),
    ]
    expect(dueReminders(cardOf(...steps), at(20))).toEqual([])
  })
})

test('the next moment is the nearest threshold ahead, in time and not as text', () => {
  const one = from(9, {
    closesAt: at(18),
    reminders: nudges('end', ['2027-04-08T12:00:00.5Z' as Instant, at(13)]),
  })
  const two = from(9, { redAt: at(16), amberAt: at(12), rightFrom: at(10), snoozedUntil: at(11) })
  const seen = [8, 9, 10, 11, 12, 13, 16, 18].map((hour) => nextMoment(cardOf(one, two), at(hour)))
  expect(seen).toEqual([at(9), at(10), at(11), at(12), '2027-04-08T12:00:00.5Z', at(16), at(18), null])
})
