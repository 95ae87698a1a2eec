import { openSteps } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step, StepAction } from '#core/etiquette/step'
import type { Instant } from '#core/time/kinds'

const writing: ReadonlySet<StepAction> = new Set(['writeLetters', 'writeReply', 'writeLetter'])

/** The first thing of a card that can be written now; notes only where somebody to thank has a name. */
export function writableStep(card: Pick<Card, 'steps' | 'people'>, now: Instant): Step | null {
  const named = card.people.some((person) => !person.thanked && person.name !== '')
  return (
    openSteps(card, now).find((step) => writing.has(step.action) && (step.rule !== 'thank' || named)) ?? null
  )
}
