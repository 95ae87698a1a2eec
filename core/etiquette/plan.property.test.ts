import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isLive } from '../domain/application'
import { addHours, compareInstants, instantOf, milliseconds } from '../time/arithmetic'
import { eachCard, lives } from '../testing/lives'
import type { Instant } from '../time/kinds'
import { isQuiet } from '../time/quiet-hours'
import { isOpen, mainStep, nextMoment, openSteps } from './at-hand'
import type { Card } from './card'

// Hundreds of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 60_000 })

/** Every instant from now on at which a card says something new, with the moment before, and two years of plain days. */
function laterInstants(card: Card, now: Instant): readonly Instant[] {
  const found: Instant[] = [now]
  for (let next = nextMoment(card, now); next !== null; next = nextMoment(card, next)) {
    found.push(instantOf(milliseconds(next) - 1), next)
  }
  return [...found, ...[1, 30, 200, 800].map((days) => addHours(now, days * 24))].filter(
    (at) => compareInstants(at, now) >= 0,
  )
}

const check = (seed: number, look: Parameters<typeof eachCard>[1], numRuns = 250) =>
  fc.assert(
    fc.property(lives, (life) => eachCard(life, look)),
    { numRuns, seed },
  )

test('whatever happened, a live application with an interview always has one main step or a stated wait', () => {
  check(1, (card, application, { now }) => {
    if (!isLive(application) || application.interviews.length === 0) return
    for (const at of laterInstants(card, now)) {
      const asleep = card.steps.some(
        (step) => step.snoozedUntil !== null && compareInstants(step.snoozedUntil, at) > 0,
      )
      if (!asleep)
        expect({ at, main: mainStep(card, at)?.rule }).toEqual({ at, main: expect.any(String) as string })
    }
  })
})

test('no two steps contradict: nobody is told to wait and to ask, or to ask and to let go', () => {
  check(2, (card, _application, { now }) => {
    for (const at of laterInstants(card, now)) {
      const open = openSteps(card, at).map(({ rule }) => rule)
      const asks = open.filter((rule) => /^ask(Timeline|Status)$|^secondTouch$|^closingTouch$/.test(rule))
      const sides = [asks.length > 0, open.includes('wait'), open.includes('letGo')]
      expect([asks.length <= 1, sides.filter(Boolean).length <= 1]).toEqual([true, true])
      expect(open.includes('reply') && open.length > 1).toBe(false)
    }
  })
})

test('nothing is announced in quiet hours, before its step opens, out of order, or twice under one name', () => {
  check(3, (card, _application, { settings, zone }) => {
    const quiet = { from: settings.quietFrom, to: settings.quietTo }
    expect(new Set(card.steps.map(({ key }) => key)).size).toBe(card.steps.length)
    for (const step of card.steps) {
      expect(step.reminders.toSorted((a, b) => compareInstants(a.at, b.at))).toEqual(step.reminders)
      for (const { at } of step.reminders) {
        expect({
          key: step.key,
          at,
          early: compareInstants(at, step.opensAt) < 0,
          quiet: isQuiet(at, quiet, zone),
        }).toEqual({
          key: step.key,
          at,
          early: false,
          quiet: false,
        })
      }
    }
  })
})

test('as time goes by, a step that has closed never comes back', () => {
  check(4, (card, _application, { now }) => {
    const closed = new Set<string>()
    for (const at of laterInstants(card, now).toSorted(compareInstants)) {
      for (const step of card.steps) {
        const stands = isOpen(step, at)
        if (stands) expect(closed.has(step.key)).toBe(false)
        if (!stands && step.closesAt !== null && compareInstants(step.closesAt, at) <= 0) closed.add(step.key)
      }
    }
  })
})

test('the silence clock runs forwards and agrees with the steps', () => {
  check(5, (card) => {
    if (card.clock === null) return
    const { startsAt, windowOpensAt, lastTouchFrom, letGoFrom, endsAt } = card.clock
    const edges = [startsAt, windowOpensAt, lastTouchFrom, letGoFrom, endsAt]
    expect(edges.toSorted(compareInstants)).toEqual(edges)
    expect(card.steps.find(({ rule }) => rule === 'letGo')?.opensAt).toBe(letGoFrom)
  })
})
