import { decisionFor } from '#core/domain/decision'
import { nextQuestion } from '#core/etiquette/asking'
import { factsOf, type Facts } from '#core/etiquette/facts'
import type { PlainDate } from '#core/time/kinds'

/** Until when waiting would be right if they had said this; null where there is nothing to ask at all. */
export function waitingUntil(facts: Facts, date: PlainDate | null): PlainDate | null {
  const { application, context } = facts
  const now = decisionFor(date, context.zone)
  const supposed = { ...application, decision: { ...application.decision, now } }
  return nextQuestion(factsOf(supposed, context))?.from ?? null
}
