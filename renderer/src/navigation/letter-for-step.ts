import type { LetterKind } from '#core/domain/letter'
import type { RuleId } from '#core/etiquette/step'

/** The letter that each step with a writing action asks for; null where the step writes none. */
const letterKinds: Readonly<Partial<Record<RuleId, LetterKind>>> = {
  thank: 'thankYou',
  closingTouch: 'closingTouch',
  reply: 'rejectionReply',
  keepWarm: 'keepWarm',
  acknowledgeOffer: 'offerAcknowledgement',
  withdrawElsewhere: 'withdrawal',
  missedCall: 'missedCall',
}

export function letterKindFor(rule: RuleId): LetterKind | null {
  return letterKinds[rule] ?? null
}
