import type { Place } from '#core/commands/inputs'
import { byRank, ranksAt } from '#core/commands/ranks'
import type { Stage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'

/** The cards as they stand once some were moved, with the ranks that main will give them: they are there at once. */
export function movedCards(
  cards: ReadonlyMap<string, Card>,
  ids: readonly string[],
  { stage, place }: { readonly stage: Stage; readonly place: Place },
): ReadonlyMap<string, Card> {
  const moving = [...new Set(ids)].flatMap((id) => cards.get(id) ?? [])
  const moved = new Set(moving.map(({ id }) => id))
  const column = [...cards.values()]
    .filter((card) => card.stage === stage && card.archived === null && !moved.has(card.id))
    .sort(byRank)
  const ranks = ranksAt(column, place, Math.max(1, moving.length))
  const next = new Map(cards)
  for (const [at, card] of moving.entries()) {
    next.set(card.id, { ...card, stage, rank: ranks[at] ?? card.rank })
  }
  return next
}
