import type { Question } from '../../domain/touch'
import type { PlainDate } from '../../time/kinds'
import { closingNote, letGoDay, nextQuestion, suggestedFrom, type NextQuestion } from '../asking'
import { courtesyBudget } from '../courtesy-budget'
import type { Facts } from '../facts'
import { silenceOccasion } from '../occasion'
import { nudges } from '../reminder'
import { step, type Rule } from '../rule'
import type { RuleId, StepAction } from '../step'
import { isWaiting } from '../waiting'

/** Working days after which a question that still stands is mentioned again. */
const againWorkingDays = 3

/** The question that a rule asks, if it is its turn. The closing note also follows a second question never asked. */
function turnOf(facts: Facts, question: Question): NextQuestion | null {
  const next = nextQuestion(facts)
  if (next === null || !isWaiting(facts)) return null
  if (next.question === question) return next
  return question === 'closing' && courtesyBudget(facts).used > 0 ? closingNote(facts) : null
}

/** When a question gives way: to the closing note, once one was asked and the time for a second has passed; or to rest. */
function closesOn(facts: Facts, question: Question): PlainDate | null {
  const letGo = letGoDay(facts)
  const closing = question === 'closing' ? null : turnOf(facts, 'closing')
  if (closing === null) return letGo
  const from = suggestedFrom(facts, closing)
  return letGo === null || from < letGo ? from : letGo
}

/** A question is due, and amber, from its first right morning; three working days later it is mentioned once more. */
function askingRule(id: RuleId, question: Question, action: StepAction, source: string): Rule {
  return {
    id,
    source,
    steps: (facts) => {
      const next = turnOf(facts, question)
      if (next === null) return []
      const from = suggestedFrom(facts, next)
      const opensAt = facts.morningOf(from)
      const again = facts.workingDaysAfter(from, againWorkingDays)
      const closes = closesOn(facts, question)
      const occasion = silenceOccasion(facts)
      return [
        step(id, action, 30, {
          key: `${id} ${occasion}`,
          formerKey: `${id}-${from}`,
          opensAt,
          dueAt: opensAt,
          amberAt: question === 'closing' ? null : opensAt,
          closesAt: closes === null ? null : facts.morningOf(closes),
          reminders: nudges(occasion, [opensAt, facts.morningOf(again)]),
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
