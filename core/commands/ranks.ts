import { generateKeyBetween } from 'fractional-indexing'
import type { Application } from '../domain/application'
import type { Stage } from '../domain/stage'
import type { Workspace } from '../workspace/workspace'
import type { Place } from './inputs'

/** Plain order of texts, the same on every machine. */
const byRank = (a: Application, b: Application): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)

/** The rank that puts a card at a place of a column. Ranks that a foreign file broke are passed over. */
export function rankFor(workspace: Workspace, stage: Stage, place: Place, except: string | null): string {
  const column = [...workspace.applications.values()]
    .filter((other) => other.stage === stage && other.archive === null && other.id !== except)
    .toSorted(byRank)
  const index =
    place === 'top'
      ? 0
      : place === 'bottom'
        ? column.length
        : Math.max(
            0,
            column.findIndex((other) => other.id === place.above),
          )
  return between(column[index - 1]?.rank ?? null, column[index]?.rank ?? null)
}

function between(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after)
  } catch {
    return generateKeyBetween(null, null)
  }
}
