import type { LetterKind } from '../domain/letter'
import type { DraftRequest } from './draft-request'
import { keepWarm, rejectionReply } from './en/after-a-no'
import { missedCall } from './en/missed-call'
import { offerAcceptance, offerAcknowledgement, offerDecline, withdrawal } from './en/offers'
import { closingTouch, statusQuery, timelineQuery } from './en/queries'
import { seatOf } from './choose-way'
import { factsFor } from './facts'
import { joined, piece, type LetterPlan } from './plan'
import { layouts, thankYouPlan } from './thank-you-plan'
import type { Piece, Way } from './way'

const plans: Readonly<Record<LetterKind, (request: DraftRequest, layout: number) => LetterPlan>> = {
  thankYou: (request, layout) => thankYouPlan(factsFor(request), layout),
  timelineQuery: (request) =>
    plan(
      timelineQuery.subject,
      opening(request, timelineQuery),
      piece('question', 'question', timelineQuery.question),
      piece('interest', 'interest', timelineQuery.interest),
    ),
  statusQuery: (request) =>
    plan(
      statusQuery.subject,
      opening(request, statusQuery),
      piece(
        'question',
        'question',
        request.decisionDate ? statusQuery.question : statusQuery.questionUndated,
      ),
      piece('interest', 'interest', statusQuery.interest),
    ),
  closingTouch: (request) =>
    plan(
      closingTouch.subject,
      opening(request, closingTouch),
      piece(
        'question',
        'question',
        request.decisionDate ? closingTouch.question : closingTouch.questionUndated,
      ),
      piece('interest', 'interest', closingTouch.interest),
      joined(piece('close', 'close', closingTouch.close)),
    ),
  rejectionReply: () =>
    plan(
      rejectionReply.subject,
      piece('thanks', 'thanks', rejectionReply.thanks),
      joined(piece('acceptance', 'acceptance', rejectionReply.acceptance)),
      piece('interest', 'interest', rejectionReply.interest),
      joined(piece('openDoor', 'openDoor', rejectionReply.openDoor)),
    ),
  keepWarm: (request) => keepWarmPlan(request),
  offerAcknowledgement: ({ answerBy }) =>
    plan(
      offerAcknowledgement.subject,
      piece('thanks', 'thanks', offerAcknowledgement.thanks),
      piece('news', 'news', answerBy ? offerAcknowledgement.news : offerAcknowledgement.newsUndated),
      joined(
        piece('close', 'close', answerBy ? offerAcknowledgement.close : offerAcknowledgement.closeUndated),
      ),
    ),
  offerAcceptance: () =>
    plan(
      offerAcceptance.subject,
      piece('thanks', 'thanks', offerAcceptance.thanks),
      joined(piece('acceptance', 'acceptance', offerAcceptance.acceptance)),
      piece('close', 'close', offerAcceptance.close),
    ),
  offerDecline: () =>
    plan(
      offerDecline.subject,
      piece('thanks', 'thanks', offerDecline.thanks),
      piece('news', 'news', offerDecline.news),
      piece('close', 'close', offerDecline.close),
    ),
  withdrawal: () =>
    plan(
      withdrawal.subject,
      piece('news', 'news', withdrawal.news),
      piece('thanks', 'thanks', withdrawal.thanks),
      joined(piece('close', 'close', withdrawal.close)),
    ),
  missedCall: ({ interview }) =>
    plan(
      missedCall.subject,
      interview === null
        ? piece('newsPlain', 'news', missedCall.newsPlain)
        : piece('news', 'news', missedCall.news),
      interview === null
        ? piece('questionPlain', 'question', missedCall.questionPlain)
        : piece('question', 'question', missedCall.question),
      piece('interest', 'interest', missedCall.interest),
    ),
}

/**
 * What a letter consists of, between greeting and sign-off. A piece without its fact is not in the plan. The layout of a
 * note of thanks, once chosen, stays in its `wording`.
 */
export function planFor(request: DraftRequest, wording: Readonly<Record<string, number>>): LetterPlan {
  return plans[request.kind](request, wording['layout'] ?? seatOf(request) % layouts)
}

function keepWarmPlan(request: DraftRequest): LetterPlan {
  const { theySaid, news } = factsFor(request)
  return plan(
    keepWarm.subject,
    opening(request, keepWarm),
    ...(theySaid === '' ? [] : [joined(piece('theySaid', 'theySaid', keepWarm.theySaid, theySaid))]),
    ...(news === '' ? [] : [piece('news', 'news', keepWarm.news, news)]),
    piece('interest', 'interest', keepWarm.interest),
    joined(piece('openDoor', 'openDoor', keepWarm.openDoor)),
  )
}

/** The first sentence names the interview, or the application where there was none. */
function opening(request: DraftRequest, ways: Record<'thanks' | 'thanksPlain', readonly Way[]>): Piece {
  return request.interview === null
    ? piece('thanksPlain', 'thanks', ways.thanksPlain)
    : piece('thanks', 'thanks', ways.thanks)
}

function plan(subject: LetterPlan['subject'], ...pieces: readonly Piece[]): LetterPlan {
  return { subject, pieces }
}
