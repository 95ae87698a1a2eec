import type { DraftRequest } from './draft-request'
import { formal } from './en/thank-you/formal'
import type { ThankYouWays } from './en/thank-you/pieces'
import { plain } from './en/thank-you/plain'
import { warm } from './en/thank-you/warm'
import type { LetterFacts } from './facts'
import { briefIf, joined, piece, pieceWith, plan, type LetterPlan } from './plan'
import { isLongFact } from './seam'
import type { Piece } from './way'

/** The ways of a thank-you note in each tone. */
export const thankYou = { formal, warm, plain }

/** How the pieces of a note are laid into paragraphs. Siblings use different layouts, so their shapes differ as well. */
export const layouts = 5

/**
 * A thank-you note. What is not known is not there; thanks, interest and close always are. By layout:
 * 0: thanks | what they said, what I bring | to put more clearly | interest, close
 * 1: thanks, what they said | what I bring | to put more clearly | interest, close
 * 2: thanks | what they said, what I bring, interest | to put more clearly | close
 * 3: what they said, what I bring | thanks | to put more clearly | interest, close
 * 4: thanks, interest | what they said, what I bring | to put more clearly | close
 * A very late note is short, whatever its layout.
 */
export function thankYouPlan(request: DraftRequest, facts: LetterFacts, layout: number): LetterPlan {
  const ways = thankYou[request.voice.register]
  const opening = [thanks(ways, facts), excuse(request, ways)]
  const said = pieceWith('theySaid', 'theySaid', ways.theySaid, facts.theySaid)
  const cleared = pieceWith('clarification', 'clarification', ways.clarification, facts.clarification)
  const brought = pieceWith('sellingPoint', 'sellingPoint', ways.sellingPoint, facts.sellingPoint)
  const answer = said !== null && !isLongFact(facts.theySaid) ? joined(brought) : brought
  const wish = interest(ways, facts)
  const close = piece('close', 'close', ways.close)
  const pieces = (): readonly (Piece | null)[] => {
    if (request.lateness === 'veryLate') return [...opening, brought, cleared, wish, joined(close)]
    switch (said === null || request.lateness === 'late' ? layout % 3 : layout % layouts) {
      case 1:
        return [...opening, joined(said), brought, cleared, wish, joined(close)]
      case 2:
        return [...opening, said, answer, said === null ? wish : joined(wish), cleared, close]
      case 3: {
        const first = pieceWith('theySaidFirst', 'theySaid', ways.theySaidFirst, facts.theySaid)
        return [first, answer, thanksAfter(ways, facts), cleared, wish, joined(close)]
      }
      case 4:
        return [...opening, joined(wish), said, answer, cleared, close]
    }
    return [...opening, said, answer, cleared, wish, joined(close)]
  }
  return plan(ways.subject, ...pieces())
}

/** A note that comes late says so once, in a line. */
function excuse({ lateness }: DraftRequest, ways: ThankYouWays): Piece | null {
  return lateness === 'inTime' ? null : joined(piece('late', 'late', ways.late))
}

function thanks(ways: ThankYouWays, { thankYouFor, sellingPoint, clarification }: LetterFacts): Piece {
  if (thankYouFor === '') return piece('thanksPlain', 'thanks', ways.thanksPlain)
  const full = sellingPoint !== '' && clarification !== ''
  return briefIf(full, piece('thanks', 'thanks', ways.thanks, thankYouFor))
}

/** The thanks of a note that begins with what was said; short, so it has a paragraph only where another stands between. */
function thanksAfter(ways: ThankYouWays, { thankYouFor, sellingPoint }: LetterFacts): Piece {
  const one =
    thankYouFor === ''
      ? piece('thanksAfterPlain', 'thanks', ways.thanksAfterPlain)
      : piece('thanksAfter', 'thanks', ways.thanksAfter, thankYouFor)
  return sellingPoint === '' ? joined(one) : one
}

function interest(ways: ThankYouWays, { whyThisJob }: LetterFacts): Piece {
  return whyThisJob === ''
    ? piece('interest', 'interest', ways.interest)
    : piece('whyThisJob', 'interest', ways.whyThisJob, whyThisJob)
}
