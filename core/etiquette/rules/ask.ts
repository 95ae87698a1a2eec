import type { Question } from '../../domain/touch'
import { addDays } from '../../time/arithmetic'
import { nextQuestion } from '../asking'
import { courtesyBudget } from '../courtesy-budget'
import { step, type Rule } from '../rule'
import type { RuleId, StepAction } from '../step'
import { isWaiting } from '../waiting'

/** A question is due from its first right morning; amber after three days, since then it is easily forgotten. */
function askingRule(id: RuleId, question: Question, action: StepAction, source: string): Rule {
  return {
    id,
    source,
    steps: (facts) => {
      const next = nextQuestion(facts)
      if (!isWaiting(facts) || next === null || next.question !== question) return []
      const opensAt = facts.morningOf(next.from)
      return [
        step(id, action, 30, {
          key: `${id}-${next.from}`,
          opensAt,
          dueAt: opensAt,
          amberAt: question === 'closing' ? null : opensAt,
          remindAt: [opensAt, facts.morningOf(addDays(next.from, 3))],
          interviewId: facts.last?.interview.id ?? null,
          count: courtesyBudget(facts).used,
          values: facts.promised === null ? {} : { promised: facts.promised },
        }),
      ]
    },
  }
}

/** No date was named: five working days after the interview, ask for the timeline, once. */
export const askTimelineRule = askingRule(
  'askTimeline',
  'timeline',
  'openCallSheet',
  'Georgetown; CareerOneStop: ask for the timeline',
)

/** Three working days after the date they named (or ten without one), ask how it stands: by phone first, once. */
export const askStatusRule = askingRule(
  'askStatus',
  'status',
  'openCallSheet',
  'The article: call a few days after the deadline you were given',
)

/** The second and last question, a week later at the earliest. */
export const secondTouchRule = askingRule(
  'secondTouch',
  'second',
  'openCallSheet',
  'HR survey: more than twice is too much; Ask a Manager: not more than once a week',
)

/** Four weeks after the date: one short note that asks nothing and closes kindly. */
export const closingTouchRule = askingRule(
  'closingTouch',
  'closing',
  'writeLetter',
  'Georgetown: one, two and four weeks',
)
