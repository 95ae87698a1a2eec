import type { Question } from '../domain/touch'
import type { Instant, PlainDate } from '../time/kinds'
import { closingNote, nextQuestion, type NextQuestion } from './asking'
import { courtesyBudget } from './courtesy-budget'
import type { Facts } from './facts'

/** Why a question is better not asked yet, or not at all. */
export type HoldReason = 'beforeDate' | 'noDate' | 'resting' | 'usedUp' | 'closed' | 'noInterview'

/** What holds a question back, and the next right day: for it or, where all is asked, for the closing note. */
export interface HeldBack {
  readonly reason: HoldReason
  readonly until: PlainDate | null
}

/** What a question waits for, where its day has not come. */
function waitsFor(facts: Facts, { from }: NextQuestion): HoldReason {
  if (courtesyBudget(facts).restUntil === from) return 'resting'
  return facts.promised === null ? 'noDate' : 'beforeDate'
}

function heldUntil(reason: HoldReason, next: NextQuestion, today: PlainDate): HeldBack | null {
  return next.from <= today ? null : { reason, until: next.from }
}

/**
 * Whether courtesy holds a question back on a day, whoever asks it and by whatever channel; null: it is right now.
 * A question whose turn has passed to the closing note is used up, and the day may already be here: write that instead.
 * Source: US Department of Labor, CareerOneStop; Ask a Manager.
 */
export function heldBackOn(facts: Facts, question: Question, today: PlainDate): HeldBack | null {
  if (facts.silentSince === null) return { reason: 'noInterview', until: null }
  const budget = courtesyBudget(facts)
  const closing = closingNote(facts)
  const next = nextQuestion(facts)
  if (budget.closed || closing === null || next === null) return { reason: 'closed', until: null }
  if (question === 'closing') {
    const isLast = budget.used >= budget.allowed
    return heldUntil(isLast ? 'usedUp' : waitsFor(facts, closing), closing, today)
  }
  const hasPassed = budget.used > 0 && closing.from <= today
  if (next.question === 'closing' || hasPassed) return { reason: 'usedUp', until: closing.from }
  return heldUntil(waitsFor(facts, next), next, today)
}

/** The same at an instant, by the day it is where the user is. */
export function heldBack(facts: Facts, question: Question, now: Instant): HeldBack | null {
  return heldBackOn(facts, question, facts.dayOf(now))
}
