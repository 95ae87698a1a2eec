import { nextQuestion } from '../asking'
import { step, type Rule } from '../rule'
import { isWaiting } from '../waiting'

/** Until the next question is polite, waiting is the right step, and is said so. */
export const waitRule: Rule = {
  id: 'wait',
  source: 'US Department of Labor, CareerOneStop; Ask a Manager',
  steps: (facts) => {
    const next = nextQuestion(facts)
    if (!isWaiting(facts) || facts.last === null || next === null) return []
    return [
      step('wait', 'openApplication', 80, {
        opensAt: facts.last.end,
        closesAt: facts.morningOf(next.from),
        until: next.from,
        values: { next: next.question, ...(facts.promised === null ? {} : { promised: facts.promised }) },
      }),
    ]
  },
}
