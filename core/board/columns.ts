import type { BoardOrder } from '../domain/board-view'
import { boardStages, type BoardStage } from '../domain/stage'
import type { Card } from '../etiquette/card'
import type { BoardMoment } from './card-filter'
import { inOrder } from './card-order'

/** The five columns with their cards from the top. */
export type Columns = Readonly<Record<BoardStage, readonly Card[]>>

/** Something made of each column. */
export function eachColumn<T>(make: (stage: BoardStage) => T): Readonly<Record<BoardStage, T>> {
  return Object.fromEntries(boardStages.map((stage) => [stage, make(stage)])) as Record<BoardStage, T>
}

/** All cards by column and in order, the archived ones too; a filter then only leaves out, and never sorts again. */
export function columnsInOrder(cards: Iterable<Card>, order: BoardOrder, moment: BoardMoment): Columns {
  const columns: Record<BoardStage, Card[]> = {
    interviewed: [],
    thanked: [],
    awaiting: [],
    offer: [],
    declined: [],
  }
  for (const card of cards) if (card.stage !== 'applied') columns[card.stage].push(card)
  return eachColumn((stage) => inOrder(columns[stage], order, moment))
}

/** What of the columns a filter shows. */
export function shownOf(columns: Columns, passes: (card: Card) => boolean): Columns {
  return eachColumn((stage) => columns[stage].filter(passes))
}

export function countOf(columns: Columns): number {
  return boardStages.reduce((sum, stage) => sum + columns[stage].length, 0)
}
