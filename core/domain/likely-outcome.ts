import type { Application } from './application'
import { sentAt, type LetterKind } from './letter'
import type { Outcome } from './stage'

/** How an application most likely ended, as far as its letters and its stage tell. The user has the last word. */
export function likelyOutcome(application: Application): Outcome {
  const sent = (kind: LetterKind): boolean =>
    application.letters.some((letter) => letter.kind === kind && sentAt(letter) !== null)
  if (sent('offerAcceptance')) return 'accepted'
  if (sent('offerDecline')) return 'offerDeclined'
  if (sent('withdrawal')) return 'withdrew'
  if (application.rejection !== null) return 'rejected'
  return application.offer === null ? 'noAnswer' : 'accepted'
}
