import { isRight, mainStep } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { compareInstants, dayIn, later } from '#core/time/arithmetic'
import type { Instant, PlainDate, Zone } from '#core/time/kinds'

/** When a step begins to be right: opened, no longer resting, no longer put off. */
function rightAt(step: Step): Instant {
  return [step.rightFrom, step.snoozedUntil].reduce<Instant>(
    (at, other) => (other === null ? at : later(at, other)),
    step.opensAt,
  )
}

/** The first moment after `now` at which a card has something to do; null where none is foreseen. */
function nextMomentOf(card: Card, now: Instant): Instant | null {
  const moments = card.steps
    .map(rightAt)
    .filter((at) => compareInstants(at, now) > 0)
    .toSorted(compareInstants)
  const isDue = (at: Instant): boolean => {
    const step = mainStep(card, at)
    return step !== null && isRight(step, at)
  }
  return moments.find(isDue) ?? null
}

/** The day until which there is nothing to do, while nothing is due; null where nothing is foreseen. */
export function nextDay(cards: Iterable<Card>, now: Instant, zone: Zone): PlainDate | null {
  let first: Instant | null = null
  for (const card of cards) {
    const at = card.archived === null ? nextMomentOf(card, now) : null
    if (at !== null && (first === null || compareInstants(at, first) < 0)) first = at
  }
  return first === null ? null : dayIn(first, zone)
}
