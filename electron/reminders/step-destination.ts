import { assertNever } from '#core/domain/text'
import { mainStep } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import type { Destination } from '#core/ipc/events'
import type { Instant } from '#core/time/kinds'

/** Where the main action of a step is done. */
export function stepDestination(step: Pick<Step, 'action'>, applicationId: string): Destination {
  switch (step.action) {
    case 'startDebrief':
      return { to: 'debrief', applicationId }
    case 'writeLetters':
    case 'writeLetter':
    case 'writeReply':
      return { to: 'letters', applicationId }
    case 'openCallSheet':
      return { to: 'callSheet', applicationId }
    case 'openApplication':
    case 'setDecisionDate':
    case 'archive':
      return { to: 'application', applicationId }
    default:
      return assertNever(step.action)
  }
}

/** Where what stands on a card is done now; Today where the card is gone. */
export function cardDestination(card: Card | undefined, now: Instant): Destination {
  if (card === undefined) return { to: 'today' }
  const step = mainStep(card, now)
  return step === null ? { to: 'application', applicationId: card.id } : stepDestination(step, card.id)
}
