import type { Columns } from '#core/board/columns'
import { boardStages, type BoardStage } from '#core/domain/stage'

/** Where a card stands among those shown. */
export interface CardPlace {
  readonly stage: BoardStage
  readonly index: number
}

export function placeOf(columns: Columns, id: string): CardPlace | null {
  for (const stage of boardStages) {
    const index = columns[stage].findIndex((card) => card.id === id)
    if (index >= 0) return { stage, index }
  }
  return null
}

/**
 * Where an arrow key leads, or null at an edge. Sideways skips columns that hold nothing, unless something is carried,
 * which may be put down there; `carried` cards stand in the columns already and make room for nobody.
 */
export function nextPlace(
  columns: Columns,
  from: CardPlace,
  key: string,
  isCarrying: boolean,
  carried = 0,
): CardPlace | null {
  const last = columns[from.stage].length - Math.max(1, carried)
  const down = (index: number): CardPlace | null =>
    index === from.index || index < 0 || index > last ? null : { ...from, index }
  switch (key) {
    case 'ArrowUp':
      return down(from.index - 1)
    case 'ArrowDown':
      return down(from.index + 1)
    case 'Home':
      return down(0)
    case 'End':
      return down(last)
    default:
      return beside(columns, from, key === 'ArrowRight' ? 1 : -1, isCarrying)
  }
}

function beside(columns: Columns, from: CardPlace, by: 1 | -1, isCarrying: boolean): CardPlace | null {
  for (let at = boardStages.indexOf(from.stage) + by; at >= 0 && at < boardStages.length; at += by) {
    const stage = boardStages[at]
    if (stage === undefined) return null
    const { length } = columns[stage]
    if (isCarrying) return { stage, index: Math.min(from.index, length) }
    if (length > 0) return { stage, index: Math.min(from.index, length - 1) }
  }
  return null
}
