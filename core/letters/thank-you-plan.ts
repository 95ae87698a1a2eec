import { thankYou } from './en/thank-you'
import type { LetterFacts } from './facts'
import { briefIf, joined, piece, type LetterPlan } from './plan'
import { isLongFact } from './seam'
import type { Piece } from './way'

/** How the pieces of a note are laid into paragraphs. Siblings use different layouts, so their shapes differ as well. */
export const layouts = 3

/**
 * A thank-you note. What is not known is not there; thanks, interest and close always are. By layout:
 * 0: thanks | what they said, what I bring | to put more clearly | interest, close
 * 1: thanks, what they said | what I bring | to put more clearly | interest, close
 * 2: thanks | what they said, what I bring, interest | to put more clearly | close
 */
export function thankYouPlan(facts: LetterFacts, layout: number): LetterPlan {
  const close = piece('close', 'close', thankYou.close)
  const clarification = optional('clarification', facts.clarification)
  const body =
    layout === 2
      ? [
          thanks(facts),
          theySaid(facts),
          sellingPoint(facts, true),
          joinedTo(facts.theySaid, interest(facts)),
          clarification,
          close,
        ]
      : layout === 1
        ? [
            thanks(facts),
            joinedTo('thanks', theySaid(facts)),
            sellingPoint(facts, false),
            clarification,
            interest(facts),
            joined(close),
          ]
        : [
            thanks(facts),
            theySaid(facts),
            sellingPoint(facts, true),
            clarification,
            interest(facts),
            joined(close),
          ]
  return { subject: thankYou.subject, pieces: body.filter((one) => one !== null) }
}

function thanks({ thankYouFor, sellingPoint, clarification }: LetterFacts): Piece {
  if (thankYouFor === '') return piece('thanksPlain', 'thanks', thankYou.thanksPlain)
  const full = sellingPoint !== '' && clarification !== ''
  return briefIf(full, piece('thanks', 'thanks', thankYou.thanks, thankYouFor))
}

function theySaid(facts: LetterFacts): Piece | null {
  return optional('theySaid', facts.theySaid)
}

/** The selling point answers what they said, in the same paragraph, unless that was long. */
function sellingPoint(facts: LetterFacts, answers: boolean): Piece | null {
  const one = optional('sellingPoint', facts.sellingPoint)
  return answers && !isLongFact(facts.theySaid) ? joinedTo(facts.theySaid, one) : one
}

function interest({ whyThisJob }: LetterFacts): Piece {
  return whyThisJob === ''
    ? piece('interest', 'interest', thankYou.interest)
    : piece('whyThisJob', 'interest', thankYou.whyThisJob, whyThisJob)
}

function optional(key: 'theySaid' | 'sellingPoint' | 'clarification', fact: string): Piece | null {
  return fact === '' ? null : piece(key, key, thankYou[key], fact)
}

function joinedTo<T extends Piece | null>(before: string, one: T): T | Piece {
  return one === null || before === '' ? one : joined(one)
}
