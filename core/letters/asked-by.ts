import type { LetterKind } from '../domain/letter'
import type { Question } from '../domain/touch'

/** The question that a letter of a kind asks, as courtesy counts it; null for thanks and answers. */
export function askedBy(kind: LetterKind): Question | null {
  switch (kind) {
    case 'timelineQuery':
      return 'timeline'
    case 'statusQuery':
      return 'status'
    case 'secondTouch':
      return 'second'
    case 'closingTouch':
      return 'closing'
    default:
      return null
  }
}
