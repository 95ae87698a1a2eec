import { thankYou } from './en/thank-you'
import type { LetterFacts } from './facts'
import { joined, piece, type LetterPlan } from './plan'
import type { Piece } from './way'

/**
 * A thank-you note: thanks; what they said with what I bring; what to put more clearly; interest with the close. What
 * is not known is not there; interest and close always are.
 */
export function thankYouPlan(facts: LetterFacts): LetterPlan {
  const { thankYouFor, theySaid, sellingPoint, clarification, whyThisJob } = facts
  const body: readonly (Piece | null)[] = [
    thankYouFor === ''
      ? piece('thanksPlain', 'thanks', thankYou.thanksPlain)
      : piece('thanks', 'thanks', thankYou.thanks, thankYouFor),
    theySaid === '' ? null : piece('theySaid', 'theySaid', thankYou.theySaid, theySaid),
    sellingPoint === '' ? null : sellingPiece(sellingPoint, theySaid !== ''),
    clarification === ''
      ? null
      : piece('clarification', 'clarification', thankYou.clarification, clarification),
    whyThisJob === ''
      ? piece('interest', 'interest', thankYou.interest)
      : piece('whyThisJob', 'interest', thankYou.whyThisJob, whyThisJob),
    joined(piece('close', 'close', thankYou.close)),
  ]
  return { subject: thankYou.subject, pieces: body.filter((one) => one !== null) }
}

/** The selling point answers what they said, in the same paragraph; alone it has a paragraph of its own. */
function sellingPiece(fact: string, answers: boolean): Piece {
  const one = piece('sellingPoint', 'sellingPoint', thankYou.sellingPoint, fact)
  return answers ? joined(one) : one
}
