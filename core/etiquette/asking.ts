import type { Question } from '../domain/touch'
import { addDays, addWeeks, compareInstants, later } from '../time/arithmetic'
import type { Instant, PlainDate } from '../time/kinds'
import { courtesyBudget } from './courtesy-budget'
import type { Facts } from './facts'
import { oncePerFacts } from './once-per-facts'
import { lastMessageFromThem, standingClosing } from './questions'

/** The next question that courtesy allows, with its first right day; after the closing note there is none. */
export interface NextQuestion {
  readonly question: Question
  readonly from: PlainDate
}

const laterDay = (a: PlainDate, b: PlainDate | null): PlainDate => (b !== null && b > a ? b : a)

/** The first working day on which the day they named lies far enough behind, and is over where it was named. */
export function firstDayAfterPromise(facts: Facts, promised: PlainDate): PlainDate {
  const day = facts.workingDaysAfter(promised, facts.context.settings.daysAfterDecision)
  const over = facts.promisedOver
  return over !== null && compareInstants(facts.morningOf(day), over) < 0
    ? facts.workingDaysAfter(day, 1)
    : day
}

/** What may be asked next once the last interview is over; null without an interview or when all is asked. */
export const nextQuestion = oncePerFacts((facts): NextQuestion | null => {
  if (facts.silentSince === null) return null
  const budget = courtesyBudget(facts)
  if (budget.closed) return null
  if (budget.used >= budget.allowed) return closingNote(facts)
  const next = dueQuestion(facts, budget.used, facts.dayOf(facts.silentSince))
  return { question: next.question, from: laterDay(next.from, budget.restUntil) }
})

function dueQuestion(facts: Facts, used: number, after: PlainDate): NextQuestion {
  const { asked } = facts
  const { timelineWorkingDays, statusWorkingDays } = facts.context.settings
  if (facts.promised !== null) {
    // A question that a new date gave back no longer makes the next one the second.
    const again = used > 0 && asked.some(({ question }) => question === 'status' || question === 'second')
    return { question: again ? 'second' : 'status', from: firstDayAfterPromise(facts, facts.promised) }
  }
  return asked.some(({ question }) => question === 'timeline')
    ? { question: 'status', from: facts.workingDaysAfter(after, statusWorkingDays) }
    : { question: 'timeline', from: facts.workingDaysAfter(after, timelineWorkingDays) }
}

/** Where no day was named, what is counted from: the last question or, where it came later, what silence counts from. */
function quietSince({ asked, dayOf }: Facts, silentSince: Instant): PlainDate {
  const last = asked.at(-1)
  return dayOf(last === undefined ? silentSince : later(last.at, silentSince))
}

/** The closing note: four weeks after the date, without one after the last question. Null where none may follow. */
export function closingNote(facts: Facts): NextQuestion | null {
  if (facts.silentSince === null) return null
  const budget = courtesyBudget(facts)
  if (budget.closed) return null
  const base = facts.promised ?? quietSince(facts, facts.silentSince)
  const day = facts.workingDaysAfter(addWeeks(base, facts.context.settings.closingWeeks), 0)
  return { question: 'closing', from: laterDay(day, budget.restUntil) }
}

/**
 * The day on which the app itself suggests a question. Courtesy may allow it sooner: whoever has just written is not
 * pressed the next morning, although their message ended the rest.
 */
export function suggestedFrom(facts: Facts, next: NextQuestion): PlainDate {
  const message = lastMessageFromThem(facts.application)
  if (message === null) return next.from
  const { daysBetweenQuestions } = facts.context.settings
  return laterDay(next.from, facts.workingDaysAfter(addDays(facts.dayOf(message), daysBetweenQuestions), 0))
}

/** The day from which silence is best left alone; never before the day they named. */
export function letGoDay(facts: Facts): PlainDate | null {
  const { promised, asked, silentSince } = facts
  const { letGoWeeks, letGoAfterClosingWeeks } = facts.context.settings
  if (silentSince === null) return null
  const closing = standingClosing(asked, facts.application.decision)
  if (closing !== null) return addWeeks(laterDay(facts.dayOf(closing.at), promised), letGoAfterClosingWeeks)
  return addWeeks(promised ?? quietSince(facts, silentSince), letGoWeeks)
}
