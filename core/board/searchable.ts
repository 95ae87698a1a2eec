import { folded } from '../domain/folded'
import type { Card } from '../etiquette/card'

/** What a card is found by, taken apart once: a search over thousands is felt with every key. */
const known = new WeakMap<Card, string>()

/** Between two texts of a card; nobody types it, so that no search runs from one into the next. */
const border = '\n'

function searchable(card: Card): string {
  const kept = known.get(card)
  if (kept !== undefined) return kept
  const text = folded([card.company, card.role, ...card.people.map(({ name }) => name)].join(border))
  known.set(card, text)
  return text
}

/** Whether cards answer to a search: company, role or one of their people, whatever the case and the accents. */
export function answersTo(query: string): (card: Card) => boolean {
  const wanted = folded(query.trim())
  return wanted === '' ? () => true : (card) => searchable(card).includes(wanted)
}
