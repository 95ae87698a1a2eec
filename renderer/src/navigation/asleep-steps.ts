import { isOpen } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import type { Instant } from '#core/time/kinds'

/** A step that would stand now, had it not been put off. */
export interface AsleepStep {
  readonly step: Step
  readonly until: Instant
}

export function asleepSteps(card: Pick<Card, 'steps'>, now: Instant): readonly AsleepStep[] {
  return card.steps.flatMap((step) => {
    const until = step.snoozedUntil
    if (until === null || isOpen(step, now) || !isOpen({ ...step, snoozedUntil: null }, now)) return []
    return [{ step, until }]
  })
}
