import type { Card } from '#core/etiquette/card'
import { compareInstants } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import { asleepSteps, type AsleepStep } from '../../navigation/asleep-steps'

export interface PutOff extends AsleepStep {
  readonly card: Card
}

/** Every step that was put off and would stand now, the first to come back first. */
export function putOffSteps(cards: Iterable<Card>, now: Instant): readonly PutOff[] {
  const found: PutOff[] = []
  for (const card of cards) {
    if (card.archived !== null) continue
    for (const asleep of asleepSteps(card, now)) found.push({ ...asleep, card })
  }
  return found.sort((a, b) => compareInstants(a.until, b.until))
}
