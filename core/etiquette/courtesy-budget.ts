import { addDays, compareInstants } from '../time/arithmetic'
import type { PlainDate } from '../time/kinds'
import type { Facts } from './facts'
import { lastWordFromThem, questionsAsked } from './questions'

/** Two questions at the most over all people and channels, seven days apart. HR survey (B); Ask a Manager (A). */
export const questionsAllowed = 2
export const daysBetweenQuestions = 7

/** How many more questions are polite, and from which day. */
export interface CourtesyBudget {
  readonly used: number
  readonly allowed: number
  /** Whether the closing note was sent: after it there is nothing left to ask. */
  readonly closed: boolean
  /** The first day on which spacing allows another question; null when nothing was asked or they have answered since. */
  readonly restUntil: PlainDate | null
}

/** The budget of an application. A new date from the employer gives one question back. */
export function courtesyBudget(facts: Facts): CourtesyBudget {
  const asked = questionsAsked(facts.application)
  const counted = asked.filter((entry) => entry.question !== 'closing')
  const answers = facts.application.decision.earlier.map((entry) => entry.changedAt)
  const events = [
    ...counted.map((entry) => ({ at: entry.at, by: 1 })),
    ...answers.map((at) => ({ at, by: -1 })),
  ].toSorted((a, b) => compareInstants(a.at, b.at))
  const used = events.reduce((sum, event) => Math.max(0, sum + event.by), 0)
  const last = asked.at(-1)
  const word = lastWordFromThem(facts.application)
  const resting = last !== undefined && (word === null || compareInstants(word, last.at) < 0)
  return {
    used,
    allowed: questionsAllowed,
    closed: asked.some((entry) => entry.question === 'closing'),
    restUntil: resting ? addDays(facts.dayOf(last.at), daysBetweenQuestions) : null,
  }
}
