import type { Card } from '#core/etiquette/card'

/** Where a card stands among those of its column, counted from 1, as a screen reader says it: "2 of 5". */
export function placeInColumn(cards: ReadonlyMap<string, Card>, id: string): { place: number; all: number } {
  const card = cards.get(id)
  const column = [...cards.values()].filter((other) => other.stage === card?.stage && other.archived === null)
  const above = column.filter((other) => card !== undefined && other.rank < card.rank)
  return { place: above.length + 1, all: column.length }
}
