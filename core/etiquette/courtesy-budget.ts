import { addDays, compareInstants } from '../time/arithmetic'
import type { Instant, PlainDate } from '../time/kinds'
import type { Facts } from './facts'
import { oncePerFacts } from './once-per-facts'
import { lastWordFromThem, newDates, standingClosing } from './questions'

/** Two questions at the most over all people and channels, seven days apart. HR survey (B); Ask a Manager (A). */
export const questionsAllowed = 2
export const daysBetweenQuestions = 7

/** How many more questions are polite, and from which day. */
export interface CourtesyBudget {
  readonly used: number
  readonly allowed: number
  /** When the last question that is polite was asked; null while there is one left. */
  readonly usedUpAt: Instant | null
  /** Whether the closing note was sent: after it there is nothing left to ask, unless they name a new date. */
  readonly closed: boolean
  /**
   * The first working day on which spacing allows another question; null when nothing was asked or they have answered
   * since.
   */
  readonly restUntil: PlainDate | null
}

/** The questions of an application, each +1, and the new dates, each -1, in order. */
function usesInOrder({
  asked,
  application,
}: Facts): readonly { readonly at: Instant; readonly by: 1 | -1 }[] {
  const questions = asked.filter(({ question }) => question !== 'closing')
  return [
    ...questions.map(({ at }) => ({ at, by: 1 }) as const),
    ...newDates(application.decision).map((at) => ({ at, by: -1 }) as const),
  ].toSorted((a, b) => compareInstants(a.at, b.at))
}

/** The budget of an application. A new date from the employer gives one question back. */
export const courtesyBudget = oncePerFacts((facts): CourtesyBudget => {
  let used = 0
  let usedUpAt: Instant | null = null
  for (const { at, by } of usesInOrder(facts)) {
    used = Math.max(0, used + by)
    usedUpAt = used < questionsAllowed ? null : (usedUpAt ?? at)
  }
  const last = facts.asked.at(-1)
  const word = lastWordFromThem(facts.application)
  const resting = last !== undefined && (word === null || compareInstants(word, last.at) < 0)
  return {
    used,
    allowed: questionsAllowed,
    usedUpAt,
    closed: standingClosing(facts.asked, facts.application.decision) !== null,
    restUntil: resting
      ? facts.workingDaysAfter(addDays(facts.dayOf(last.at), daysBetweenQuestions), 0)
      : null,
  }
})
