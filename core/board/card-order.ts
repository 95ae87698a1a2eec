import { byRank } from '../commands/ranks'
import type { BoardOrder } from '../domain/board-view'
import { assertNever } from '../domain/text'
import { isRight, mainStep } from '../etiquette/at-hand'
import type { Card } from '../etiquette/card'
import { milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { BoardMoment } from './card-filter'

/** After everything that has a time. */
const never = Number.MAX_SAFE_INTEGER

/** What is due first stands first; what only waits comes after all that is right now, and what has no step last. */
function stepTime(card: Card, now: Instant): readonly [group: number, time: number] {
  const step = card.archived === null ? mainStep(card, now) : null
  if (step === null) return [2, never]
  const at = step.dueAt ?? step.rightFrom ?? step.closesAt ?? null
  return [isRight(step, now) ? 0 : 1, at === null ? never : milliseconds(at)]
}

type SortKey = readonly [group: number, time: number]

function sortedByKey(cards: readonly Card[], key: (card: Card) => SortKey): readonly Card[] {
  return cards
    .map((card) => ({ card, key: key(card) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || byRank(a.card, b.card))
    .map(({ card }) => card)
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Archived cards stand at the foot, whatever the order: they are a look back, not a part of it. */
function withArchiveLast(cards: readonly Card[]): readonly Card[] {
  const archived = cards.filter((card) => card.archived !== null)
  return archived.length === 0 ? cards : [...cards.filter((card) => card.archived === null), ...archived]
}

/** The cards of one column in an order. The order by hand is each card's rank; every other leaves the ranks alone. */
export function inOrder(cards: readonly Card[], order: BoardOrder, moment: BoardMoment): readonly Card[] {
  switch (order) {
    case 'byHand':
      return withArchiveLast(cards.toSorted(byRank))
    case 'company':
      return withArchiveLast(cards.toSorted((a, b) => byName.compare(a.company, b.company) || byRank(a, b)))
    case 'nextStep': {
      // Read here alone: the other orders stay as the hours pass.
      const { now } = moment
      return withArchiveLast(sortedByKey(cards, (card) => stepTime(card, now)))
    }
    case 'lastChange':
      return withArchiveLast(sortedByKey(cards, (card) => [0, -milliseconds(card.changedAt)]))
    default:
      return assertNever(order)
  }
}
