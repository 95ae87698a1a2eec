import type { BoardFilter, DueGroup } from '../domain/board-view'
import { mainStep } from '../etiquette/at-hand'
import type { Card } from '../etiquette/card'
import { dueGroupOf } from '../etiquette/due-group'
import { milliseconds } from '../time/arithmetic'
import type { Instant, Zone } from '../time/kinds'
import { answersTo } from './searchable'

/** The present, as filters and orders need it. */
export interface BoardMoment {
  readonly now: Instant
  readonly zone: Zone
}

const dayMs = 86_400_000

/** Whether a card has a place on the board at all: a column, and, unless the archive is shown, no end. */
function isOnBoard(card: Card, archived: boolean): boolean {
  return card.stage !== 'applied' && (archived || card.archived === null)
}

function dueIn(group: DueGroup, { now, zone }: BoardMoment): (card: Card) => boolean {
  return (card) => {
    const step = card.archived === null ? mainStep(card, now) : null
    return step !== null && dueGroupOf(step, now, zone) === group
  }
}

/** Whether cards are shown under a filter; the cheap questions come first. */
export function passing(filter: BoardFilter, moment: BoardMoment): (card: Card) => boolean {
  const answers = answersTo(filter.text)
  // Read only where time counts: every other filter stays as the hours pass.
  const silentBefore =
    filter.silentDays === null ? null : milliseconds(moment.now) - filter.silentDays * dayMs
  const isDue = filter.due === null ? null : dueIn(filter.due, moment)
  return (card) => {
    if (!isOnBoard(card, filter.archived) || !answers(card)) return false
    if (filter.halfWritten && !card.halfWritten) return false
    if (silentBefore !== null) {
      if (card.lastContactAt === null || milliseconds(card.lastContactAt) > silentBefore) return false
    }
    return isDue === null || isDue(card)
  }
}
