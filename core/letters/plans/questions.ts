import type { DraftRequest } from '../draft-request'
import { closingTouch } from '../en/closing-touch'
import { missedCall } from '../en/missed-call'
import { movedDate } from '../en/moved-date'
import { secondTouch } from '../en/second-touch'
import { statusQuery } from '../en/status-query'
import { timelineQuery } from '../en/timeline-query'
import { joined, piece, plan, type LetterPlan } from '../plan'
import type { Piece, Ways } from '../way'

/** By when will you decide? */
export function timelinePlan(request: DraftRequest): LetterPlan {
  const ways = timelineQuery[request.voice.register]
  return plan(
    ways.subject,
    opening(request, ways),
    request.interview === null
      ? piece('questionPlain', 'question', ways.questionPlain)
      : piece('question', 'question', ways.question),
    piece('interest', 'interest', ways.interest),
  )
}

/** How does the decision stand? */
export function statusPlan(request: DraftRequest): LetterPlan {
  const ways = statusQuery[request.voice.register]
  return plan(
    ways.subject,
    opening(request, ways),
    question(request, ways),
    piece('interest', 'interest', ways.interest),
  )
}

/** The same once more. */
export function secondPlan(request: DraftRequest): LetterPlan {
  const ways = secondTouch[request.voice.register]
  return plan(
    ways.subject,
    piece('news', 'about', ways.news),
    question(request, ways),
    piece('interest', 'interest', ways.interest),
  )
}

/** The last polite letter. */
export function closingPlan(request: DraftRequest): LetterPlan {
  const ways = closingTouch[request.voice.register]
  return plan(
    ways.subject,
    opening(request, ways),
    question(request, ways),
    piece('interest', 'interest', ways.interest),
    joined(piece('close', 'close', ways.close)),
  )
}

/** The call that did not come. */
export function missedCallPlan({ interview, voice }: DraftRequest): LetterPlan {
  const ways = missedCall[voice.register]
  const agreed = interview !== null
  return plan(
    ways.subject,
    agreed ? piece('news', 'news', ways.news) : piece('newsPlain', 'news', ways.newsPlain),
    agreed
      ? piece('question', 'question', ways.question)
      : piece('questionPlain', 'question', ways.questionPlain),
    piece('interest', 'interest', ways.interest),
  )
}

/** They named a later day. */
export function movedDatePlan({ decisionDate, voice }: DraftRequest): LetterPlan {
  const ways = movedDate[voice.register]
  return plan(
    ways.subject,
    decisionDate === null
      ? piece('thanksUndated', 'thanks', ways.thanksUndated)
      : piece('thanks', 'thanks', ways.thanks),
    joined(piece('news', 'news', ways.news)),
    piece('interest', 'interest', ways.interest),
  )
}

function question({ decisionDate }: DraftRequest, ways: Ways<'question' | 'questionUndated'>): Piece {
  return decisionDate === null
    ? piece('questionUndated', 'question', ways.questionUndated)
    : piece('question', 'question', ways.question)
}

/** The first sentence names the interview, or the application where there was none. */
export function opening({ interview }: DraftRequest, ways: Ways<'thanks' | 'thanksPlain'>): Piece {
  return interview === null
    ? piece('thanksPlain', 'thanks', ways.thanksPlain)
    : piece('thanks', 'thanks', ways.thanks)
}
