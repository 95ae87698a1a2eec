import type { BoardStage } from '#core/domain/stage'
import { boardStages } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'

const byRank = (a: Card, b: Card): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1

/** Text as compared in searches: no case, no accents, the same on every system. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a card answers to a search: company, role or one of its people. */
export function answersTo(card: Card, query: string): boolean {
  const wanted = folded(query.trim())
  if (wanted === '') return true
  return [card.company, card.role, ...card.people.map((person) => person.name)].some((text) =>
    folded(text).includes(wanted),
  )
}

export type Columns = Readonly<Record<BoardStage, readonly Card[]>>

/** The cards of each column in their order; archived ones and those without an interview stand elsewhere. */
export function columnsOf(cards: Iterable<Card>, query: string): Columns {
  const columns: Record<BoardStage, Card[]> = {
    interviewed: [],
    thanked: [],
    awaiting: [],
    offer: [],
    declined: [],
  }
  for (const card of cards) {
    if (card.archived !== null || card.stage === 'applied' || !answersTo(card, query)) continue
    columns[card.stage].push(card)
  }
  for (const stage of boardStages) columns[stage].sort(byRank)
  return columns
}

/** The card above which a moved one stands, for an index among the cards shown, the moved one left out; null: last. */
export function cardAbove(shown: readonly Card[], index: number, movedId: string): string | null {
  return shown.filter((card) => card.id !== movedId)[index]?.id ?? null
}
