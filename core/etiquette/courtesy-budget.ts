import { addDays, compareInstants, later } from '../time/arithmetic'
import type { Instant, PlainDate } from '../time/kinds'
import { companyKey } from './company-key'
import type { Facts } from './facts'
import { oncePerFacts } from './once-per-facts'
import { lastWordFromThem, newDates, questionsAsked, standingClosing } from './questions'

/**
 * How many more questions are polite, and from which day: two at the most over all people and channels, seven days apart.
 * HR survey (B); Ask a Manager (A).
 */
export interface CourtesyBudget {
  readonly used: number
  readonly allowed: number
  /** When the last question that is polite was asked; null while there is one left. */
  readonly usedUpAt: Instant | null
  /** Whether the closing note was sent: after it there is nothing left to ask, unless they name a new date. */
  readonly closed: boolean
  /**
   * The first working day on which spacing allows another question, whichever application at the company asked the last
   * one; null when nothing was asked or they have answered since.
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

/** When the question was asked that they are still resting from, here or at the same company elsewhere; or null. */
export function restingSince({ asked, application, context }: Facts): Instant | null {
  const word = lastWordFromThem(application)
  const last = asked.at(-1)?.at ?? null
  const atCompany = context.askedAtCompany?.get(companyKey(application.company)) ?? null
  const isOwn = atCompany !== null && questionsAsked(application).some(({ at }) => at === atCompany)
  const others = isOwn ? null : atCompany
  const since = last === null || others === null ? (last ?? others) : later(last, others)
  return since !== null && word !== null && compareInstants(word, since) >= 0 ? null : since
}

/** The budget of an application. A new date from the employer gives one question back. */
export const courtesyBudget = oncePerFacts((facts): CourtesyBudget => {
  const { questionsAllowed, daysBetweenQuestions } = facts.context.settings
  let used = 0
  let usedUpAt: Instant | null = null
  for (const { at, by } of usesInOrder(facts)) {
    used = Math.max(0, used + by)
    usedUpAt = used < questionsAllowed ? null : (usedUpAt ?? at)
  }
  const since = restingSince(facts)
  return {
    used,
    allowed: questionsAllowed,
    usedUpAt,
    closed: standingClosing(facts.asked, facts.application.decision) !== null,
    restUntil:
      since === null ? null : facts.workingDaysAfter(addDays(facts.dayOf(since), daysBetweenQuestions), 0),
  }
})
