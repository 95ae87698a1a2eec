import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Stage } from '../domain/stage'
import type { Workspace } from '../workspace/workspace'
import type { Place } from './inputs'

/** What a column is ordered by: text that sorts, so that a move writes one record. */
export interface Ranked {
  readonly id: string
  readonly rank: string
}

/** Plain order of texts, the same on every machine; the same rank twice (two files joined) is ordered by id. */
export const byRank = (a: Ranked, b: Ranked): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1

/** The ranks that put so many cards, one below the other, at a place of a column in order. */
export function ranksAt(column: readonly Ranked[], place: Place, count: number): readonly string[] {
  const index = indexOf(column, place)
  const [before, after] = [column[index - 1]?.rank ?? null, column[index]?.rank ?? null]
  try {
    return count === 1 ? [generateKeyBetween(before, after)] : generateNKeysBetween(before, after, count)
  } catch {
    // Ranks that a foreign file broke are passed over.
    return generateNKeysBetween(null, null, count)
  }
}

function indexOf(column: readonly Ranked[], place: Place): number {
  if (place === 'top') return 0
  if (place === 'bottom') return column.length
  return Math.max(
    0,
    column.findIndex((other) => other.id === place.above),
  )
}

/** The ranks for cards that come to a place of a stage; where they stand now does not count, nor does the archive. */
export function ranksFor(
  workspace: Workspace,
  stage: Stage,
  place: Place,
  moved: ReadonlySet<string>,
): readonly string[] {
  const column = [...workspace.applications.values()]
    .filter((other) => other.stage === stage && other.archive === null && !moved.has(other.id))
    .toSorted(byRank)
  return ranksAt(column, place, Math.max(1, moved.size))
}

/** The rank that puts a card at a place of a column; `except` is the card itself, null for one that is new. */
export function rankFor(workspace: Workspace, stage: Stage, place: Place, except: string | null): string {
  const [rank] = ranksFor(workspace, stage, place, new Set(except === null ? [] : [except]))
  return rank ?? ''
}
