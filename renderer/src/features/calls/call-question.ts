import type { Question } from '#core/domain/touch'
import { nextQuestion } from '#core/etiquette/asking'
import type { Facts } from '#core/etiquette/facts'

/** The questions that a call asks; a closing note asks nothing and is written. */
export type CallQuestion = Exclude<Question, 'closing'>

/** Which question a call would ask, also where courtesy foresees none. */
export function callQuestion(facts: Facts): CallQuestion {
  const next = nextQuestion(facts)
  if (next !== null && next.question !== 'closing') return next.question
  if (facts.asked.length > 0) return 'second'
  return facts.promised === null ? 'timeline' : 'status'
}
