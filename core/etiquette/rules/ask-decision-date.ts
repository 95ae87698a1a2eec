import { step, type Rule } from '../rule'
import { isWaiting } from '../waiting'

/** Everything else depends on the day they named: while nobody wrote down an answer, the card asks for it. */
export const askDecisionDateRule: Rule = {
  id: 'askDecisionDate',
  source: 'The article: find out when the decision will be made',
  steps: (facts) =>
    isWaiting(facts) && facts.last !== null && facts.application.decision.now.state === 'unasked'
      ? [step('askDecisionDate', 'setDecisionDate', 40, { opensAt: facts.last.end })]
      : [],
}
