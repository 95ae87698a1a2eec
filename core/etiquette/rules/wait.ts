import type { PlainDate } from '../../time/kinds'
import { letGoDay, nextQuestion, suggestedFrom } from '../asking'
import { courtesyBudget } from '../courtesy-budget'
import type { Facts } from '../facts'
import { step, type Rule } from '../rule'
import { isWaiting } from '../waiting'

/** Until when waiting is right, and what comes then: the next question or, where none may come any more, letting go. */
function whatFollows(facts: Facts): { readonly next: string; readonly day: PlainDate } | null {
  const next = nextQuestion(facts)
  const asking = next === null ? null : { next: next.question, day: suggestedFrom(facts, next) }
  const letGo = letGoDay(facts)
  if (letGo === null || (asking !== null && asking.day < letGo)) return asking
  return { next: 'letGo', day: letGo }
}

/** Until the next question is polite, waiting is the right step, and is said so. */
export const waitRule: Rule = {
  id: 'wait',
  source: 'US Department of Labor, CareerOneStop; Ask a Manager',
  steps: (facts) => {
    const follows = whatFollows(facts)
    const opensAt = facts.last?.end ?? facts.silentSince
    if (!isWaiting(facts) || opensAt === null || follows === null) return []
    return [
      step('wait', 'openApplication', 80, {
        opensAt,
        closesAt: facts.morningOf(follows.day),
        until: follows.day,
        count: courtesyBudget(facts).used,
        values: { next: follows.next, ...(facts.promised === null ? {} : { promised: facts.promised }) },
      }),
    ]
  },
}
