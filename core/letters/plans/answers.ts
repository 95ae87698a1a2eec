import type { DraftRequest } from '../draft-request'
import { keepWarm } from '../en/keep-warm'
import { offerAcceptance, offerDecline } from '../en/offer-answers'
import { moreTime, offerAcknowledgement } from '../en/offer-questions'
import { refereeThanks } from '../en/referee-thanks'
import { rejectionReply } from '../en/rejection-reply'
import { withdrawal } from '../en/withdrawal'
import type { LetterFacts } from '../facts'
import { joined, piece, pieceWith, plan, type LetterPlan } from '../plan'
import { wordsOf } from '../sentences'
import { opening } from './questions'
import type { Piece, Ways } from '../way'

/** Their no, taken well. */
export function rejectionPlan({ details, voice }: DraftRequest): LetterPlan {
  const ways = rejectionReply[voice.register]
  return plan(
    ways.subject,
    piece('thanks', 'thanks', ways.thanks),
    joined(piece('acceptance', 'acceptance', ways.acceptance)),
    piece('interest', 'interest', ways.interest),
    details.asksFeedback ? joined(piece('feedback', 'feedback', ways.feedback)) : null,
    joined(piece('openDoor', 'openDoor', ways.openDoor)),
  )
}

/** In a friendly word, news comes before what was once said; both together have so many words at the most. */
const mostTold = 18

/** A friendly word after a month, another after three. */
export function keepWarmPlan(request: DraftRequest, { theySaid, news }: LetterFacts): LetterPlan {
  const ways = keepWarm[request.voice.register]
  const remembered = wordsOf(`${theySaid} ${news}`).length > mostTold ? '' : theySaid
  const again: Piece =
    request.interview === null
      ? piece('againPlain', 'thanks', ways.againPlain)
      : piece('again', 'thanks', ways.again)
  return plan(
    ways.subject,
    request.keepWarm === 'first' ? opening(request, ways) : again,
    joined(pieceWith('theySaid', 'theySaid', ways.theySaid, remembered)),
    pieceWith('news', 'news', ways.news, news),
    piece('interest', 'interest', ways.interest),
    joined(piece('openDoor', 'openDoor', ways.openDoor)),
  )
}

/** Thanks for an offer, before the answer. */
export function acknowledgementPlan({ answerBy, voice }: DraftRequest): LetterPlan {
  const ways = offerAcknowledgement[voice.register]
  const [news, close] =
    answerBy === null
      ? [piece('newsUndated', 'news', ways.newsUndated), piece('closeUndated', 'close', ways.closeUndated)]
      : [piece('news', 'news', ways.news), piece('close', 'close', ways.close)]
  return plan(ways.subject, piece('thanks', 'thanks', ways.thanks), news, joined(close))
}

/** A later day for the answer. */
export function moreTimePlan(
  { answerBy, details, voice }: DraftRequest,
  { reason }: LetterFacts,
): LetterPlan {
  const ways = moreTime[voice.register]
  const question =
    details.until === null
      ? piece('questionOpen', 'question', ways.questionOpen)
      : piece('question', 'question', ways.question)
  return plan(
    ways.subject,
    piece('thanks', 'thanks', ways.thanks),
    answerBy === null ? null : piece('asked', 'about', ways.asked),
    answerBy === null ? question : joined(question),
    joined(pieceWith('reason', 'reason', ways.reason, reason)),
    piece('close', 'close', ways.close),
  )
}

/** Yes, with what was agreed. */
export function acceptancePlan({ details, voice }: DraftRequest, { agreed }: LetterFacts): LetterPlan {
  const ways = offerAcceptance[voice.register]
  const terms = termsOf(ways, details.startsOn !== null, details.pay.trim() !== '')
  const more = pieceWith('agreed', 'terms', ways.agreed, agreed)
  return plan(
    ways.subject,
    piece('thanks', 'thanks', ways.thanks),
    joined(piece('acceptance', 'acceptance', ways.acceptance)),
    terms,
    terms === null ? more : joined(more),
    piece('close', 'close', ways.close),
  )
}

function termsOf(ways: Ways<'terms' | 'start' | 'pay'>, starts: boolean, pays: boolean): Piece | null {
  if (starts && pays) return piece('terms', 'terms', ways.terms)
  if (starts) return piece('start', 'terms', ways.start)
  return pays ? piece('pay', 'terms', ways.pay) : null
}

/** No, with thanks. */
export function declinePlan({ voice }: DraftRequest, { reason }: LetterFacts): LetterPlan {
  const ways = offerDecline[voice.register]
  return plan(
    ways.subject,
    piece('thanks', 'thanks', ways.thanks),
    piece('news', 'news', ways.news),
    joined(pieceWith('reason', 'reason', ways.reason, reason)),
    piece('close', 'close', ways.close),
  )
}

/** An application taken back. */
export function withdrawalPlan({ voice }: DraftRequest, { reason }: LetterFacts): LetterPlan {
  const ways = withdrawal[voice.register]
  return plan(
    ways.subject,
    piece('news', 'news', ways.news),
    joined(pieceWith('reason', 'reason', ways.reason, reason)),
    piece('thanks', 'thanks', ways.thanks),
    joined(piece('close', 'close', ways.close)),
  )
}

/** Thanks for a reference. */
export function refereePlan({ voice }: DraftRequest, { thankYouFor, news }: LetterFacts): LetterPlan {
  const ways = refereeThanks[voice.register]
  return plan(
    ways.subject,
    pieceWith('thanks', 'thanks', ways.thanks, thankYouFor) ??
      piece('thanksPlain', 'thanks', ways.thanksPlain),
    joined(piece('about', 'about', ways.about)),
    pieceWith('news', 'news', ways.news, news) ?? piece('newsOpen', 'news', ways.newsOpen),
    joined(piece('close', 'close', ways.close)),
  )
}
