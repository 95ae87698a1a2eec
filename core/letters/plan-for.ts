import type { LetterKind } from '../domain/letter'
import { isToCoordinator, type DraftRequest } from './draft-request'
import { seatOf } from './choose-way'
import { factsFor, type LetterFacts } from './facts'
import type { LetterPlan } from './plan'
import * as answers from './plans/answers'
import { coordinatorPlan } from './plans/coordinator'
import * as questions from './plans/questions'
import { layouts, thankYouPlan } from './thank-you-plan'
import { withOwnWording } from './own-wording'

type Plan = (request: DraftRequest, facts: LetterFacts, layout: number) => LetterPlan

const plans: Readonly<Record<LetterKind, Plan>> = {
  thankYou: (request, facts, layout) =>
    isToCoordinator(request) ? coordinatorPlan(request, facts) : thankYouPlan(request, facts, layout),
  timelineQuery: questions.timelinePlan,
  statusQuery: questions.statusPlan,
  secondTouch: questions.secondPlan,
  closingTouch: questions.closingPlan,
  missedCall: questions.missedCallPlan,
  movedDate: questions.movedDatePlan,
  rejectionReply: answers.rejectionPlan,
  keepWarm: answers.keepWarmPlan,
  offerAcknowledgement: answers.acknowledgementPlan,
  moreTime: answers.moreTimePlan,
  offerAcceptance: answers.acceptancePlan,
  offerDecline: answers.declinePlan,
  withdrawal: answers.withdrawalPlan,
  refereeThanks: answers.refereePlan,
}

/**
 * What a letter consists of, between greeting and sign-off, in its tone and spelling and with the user's own sentences
 * among the ways. A piece without its fact is not in the plan. The layout of a note of thanks, once chosen, stays in its
 * `wording`.
 */
export function planFor(request: DraftRequest, wording: Readonly<Record<string, number>>): LetterPlan {
  const layout = wording['layout'] ?? seatOf(request) % layouts
  return withOwnWording(request, plans[request.kind](request, factsFor(request), layout))
}
