import type { Question } from '../domain/touch'
import { addWeeks } from '../time/arithmetic'
import type { PlainDate } from '../time/kinds'
import { courtesyBudget } from './courtesy-budget'
import type { Facts } from './facts'
import { questionsAsked } from './questions'

/** Working days after the interview until the timeline, then the status, may be asked where no date was named. */
export const timelineWorkingDays = 5
export const statusWorkingDays = 10
/** Weeks after the date (or the last question) for a closing note, and until letting go. */
export const closingWeeks = 4
export const letGoWeeks = 6
export const letGoAfterClosingWeeks = 2

/** The next question that courtesy allows, with its first right day; after the closing note there is none. */
export interface NextQuestion {
  readonly question: Question
  readonly from: PlainDate
}

const laterDay = (a: PlainDate, b: PlainDate | null): PlainDate => (b !== null && b > a ? b : a)

/** What may be asked next once the last interview is over; null without an interview or when all is asked. */
export function nextQuestion(facts: Facts): NextQuestion | null {
  if (facts.last === null) return null
  const budget = courtesyBudget(facts)
  if (budget.closed) return null
  const asked = questionsAsked(facts.application)
  const lastAsked = asked.at(-1)
  const after = facts.dayOf(facts.last.end)
  const { promised } = facts
  if (budget.used >= budget.allowed) {
    const base = promised ?? (lastAsked === undefined ? after : facts.dayOf(lastAsked.at))
    return { question: 'closing', from: laterDay(addWeeks(base, closingWeeks), budget.restUntil) }
  }
  if (promised !== null) {
    const from = facts.workingDaysAfter(promised, facts.context.settings.daysAfterDecision)
    const again = asked.some((entry) => entry.question === 'status')
    return { question: again ? 'second' : 'status', from: laterDay(from, budget.restUntil) }
  }
  const timelineAsked = asked.some((entry) => entry.question === 'timeline')
  return timelineAsked
    ? {
        question: 'status',
        from: laterDay(facts.workingDaysAfter(after, statusWorkingDays), budget.restUntil),
      }
    : {
        question: 'timeline',
        from: laterDay(facts.workingDaysAfter(after, timelineWorkingDays), budget.restUntil),
      }
}

/** The day from which silence is best left alone. */
export function letGoDay(facts: Facts): PlainDate | null {
  if (facts.last === null) return null
  const asked = questionsAsked(facts.application)
  const closing = asked.find((entry) => entry.question === 'closing')
  if (closing !== undefined) return addWeeks(facts.dayOf(closing.at), letGoAfterClosingWeeks)
  const lastAsked = asked.at(-1)
  const base = facts.promised ?? facts.dayOf(lastAsked === undefined ? facts.last.end : lastAsked.at)
  return addWeeks(base, letGoWeeks)
}
