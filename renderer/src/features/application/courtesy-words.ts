import { nextQuestion } from '#core/etiquette/asking'
import { courtesyBudget } from '#core/etiquette/courtesy-budget'
import type { Facts } from '#core/etiquette/facts'
import type { PlainDate } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** The courtesy budget in words: "1 of 2 questions used; next from Fri 11 Dec". */
export function sayBudget(facts: Facts, today: PlainDate, words: Words, moments: Moments): string {
  const said = words.application.budget
  const budget = courtesyBudget(facts)
  if (budget.closed) return said.closed
  const used = said.used({ used: budget.used, allowed: budget.allowed })
  const next = nextQuestion(facts)
  if (next === null) return used
  const closing = next.question === 'closing'
  if (next.from > today) {
    const day = moments.day(next.from)
    return said.both({ used, next: closing ? said.closingFrom({ day }) : said.nextFrom({ day }) })
  }
  const now = closing ? said.closingNow : budget.used === 0 ? said.firstNow : said.nextNow
  return said.both({ used, next: now })
}
