import type { LetterKind } from '#core/domain/letter'
import type { Question } from '#core/domain/touch'

/** The question that a letter of a kind asks, as courtesy counts it; null for thanks and answers. */
export function askedBy(kind: LetterKind): Question | null {
  if (kind === 'timelineQuery') return 'timeline'
  if (kind === 'statusQuery') return 'status'
  return kind === 'closingTouch' ? 'closing' : null
}
