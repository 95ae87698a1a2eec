import type { Question } from '#core/domain/touch'
import { nextQuestion } from '#core/etiquette/asking'
import { courtesyBudget } from '#core/etiquette/courtesy-budget'
import type { Facts } from '#core/etiquette/facts'
import { questionsAsked } from '#core/etiquette/questions'
import type { Instant, PlainDate } from '#core/time/kinds'

/** The questions that a call asks; a closing note asks nothing and is written. */
export type CallQuestion = Exclude<Question, 'closing'>

/** Why the sheet holds back. */
export type HoldReason = 'beforeDate' | 'noDate' | 'resting' | 'usedUp' | 'closed' | 'noInterview'

export interface CallCourtesy {
  /** Null: a call is right now. */
  readonly hold: HoldReason | null
  readonly question: CallQuestion
  /** The next right day, for a question or for the closing note; null where nothing more is polite. */
  readonly from: PlainDate | null
  /** When the last question was asked. */
  readonly askedAt: Instant | null
}

/** Whether courtesy welcomes a call today, and which question it would ask. */
export function callCourtesy(facts: Facts, today: PlainDate): CallCourtesy {
  const next = nextQuestion(facts)
  const budget = courtesyBudget(facts)
  const asked = questionsAsked(facts.application)
  const question =
    next === null || next.question === 'closing' ? fallback(facts, asked.length) : next.question
  const known = { question, from: next?.from ?? null, askedAt: asked.at(-1)?.at ?? null }
  if (facts.last === null) return { ...known, hold: 'noInterview' }
  if (budget.closed) return { ...known, hold: 'closed' }
  if (next?.question === 'closing') return { ...known, hold: 'usedUp' }
  if (next === null || next.from <= today) return { ...known, hold: null }
  if (budget.restUntil === next.from) return { ...known, hold: 'resting' }
  return { ...known, hold: facts.promised === null ? 'noDate' : 'beforeDate' }
}

/** What a call asks that courtesy does not foresee. */
function fallback(facts: Facts, asked: number): CallQuestion {
  if (asked > 0) return 'second'
  return facts.promised === null ? 'timeline' : 'status'
}
