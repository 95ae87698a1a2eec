import { step, type Rule } from '../rule'
import { isWaiting } from '../waiting'

/**
 * Everything else depends on the day they named: while nobody wrote down an answer, the card asks for it, and so it does
 * when the answer is from before the last interview.
 */
export const askDecisionDateRule: Rule = {
  id: 'askDecisionDate',
  source: 'The article: find out when the decision will be made',
  steps: (facts) => {
    const isOpen = facts.promised === null && facts.application.decision.now.state !== 'notSaid'
    return isOpen && isWaiting(facts) && facts.last !== null
      ? [step('askDecisionDate', 'setDecisionDate', 40, { opensAt: facts.last.end })]
      : []
  },
}
