import type { Stage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'

/**
 * Whether moving a card to a column asks something first: the decision date, the answer deadline, who said no, or, with
 * notes still unsent, whether they went out by another way. Dragging, keys and menus all ask by this.
 */
export function moveNeedsSheet(card: Pick<Card, 'stage' | 'people'>, to: Stage): boolean {
  if (card.stage === to) return false
  switch (to) {
    case 'applied':
    case 'interviewed':
      return false
    case 'thanked':
      return card.people.some((person) => !person.thanked)
    case 'awaiting':
    case 'offer':
    case 'declined':
      return true
  }
}
