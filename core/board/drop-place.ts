import type { Place } from '../commands/inputs'
import type { Card } from '../etiquette/card'

/**
 * Where moved cards go for an index among the cards shown, the moved ones left out: above the one they are let go on, and
 * below all where there is none. Archived cards have no place by hand, so nothing goes above one.
 */
export function placeAt(shown: readonly Card[], index: number, moved: ReadonlySet<string>): Place {
  const below = shown.filter((card) => !moved.has(card.id))[index]
  return below === undefined || below.archived !== null ? 'bottom' : { above: below.id }
}

/** The index once the moved cards are taken out, for one measured while they still stood there. */
export function indexWithout(shown: readonly Card[], index: number, moved: ReadonlySet<string>): number {
  return shown.slice(0, index).filter((card) => !moved.has(card.id)).length
}
