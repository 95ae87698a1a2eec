import { isRight, mainStep, nextMoment, urgencyOf, type Urgency } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { milliseconds } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'

/** The step of a card that stands now, and until when (epoch ms) that remains so. */
export interface Standing {
  readonly card: Card
  readonly step: Step | null
  readonly until: number
  /** How it presses, 0 the most; null where there is nothing to do now. */
  readonly pressing: number | null
  /** When it is due, in epoch ms; Infinity where it is not. */
  readonly due: number
}

const order: Readonly<Record<Urgency, number>> = { red: 0, amber: 1, calm: 2, waiting: 3 }

/**
 * Where each card stands at the present hour. Cards carry their thresholds, so as time passes only those whose next
 * threshold is behind us are looked at again: a tick over ten thousand cards compares ten thousand numbers.
 */
export class StandingSteps {
  private readonly standing = new Map<string, Standing>()
  private seenAt = -Infinity

  list(): readonly Standing[] {
    return [...this.standing.values()]
  }

  /** Takes in cards that were made anew or removed. */
  put(cards: readonly Card[], removed: readonly string[], now: Instant): void {
    for (const id of removed) this.standing.delete(id)
    for (const card of cards) this.standing.set(card.id, look(card, now))
  }

  /** Moves on to `now`; gives the cards that crossed a threshold. A clock set back makes every card look again. */
  moveTo(now: Instant): readonly Card[] {
    const at = milliseconds(now)
    const wentBack = at < this.seenAt
    this.seenAt = at
    const crossed = this.list().filter(({ until }) => wentBack || until <= at)
    for (const { card } of crossed) this.standing.set(card.id, look(card, now))
    return crossed.map(({ card }) => card)
  }

  /** The next threshold of any card, in epoch ms; Infinity where none is left. */
  nextMoment(): number {
    let next = Infinity
    for (const { until } of this.standing.values()) if (until < next) next = until
    return next
  }
}

/** What follows for a card until its next threshold, worked out once and not at every look. */
function look(card: Card, now: Instant): Standing {
  const next = nextMoment(card, now)
  const step = mainStep(card, now)
  return {
    card,
    step,
    until: next === null ? Infinity : milliseconds(next),
    pressing: step === null || !isRight(step, now) ? null : order[urgencyOf(step, now)],
    due: step === null || step.dueAt === null ? Infinity : milliseconds(step.dueAt),
  }
}
