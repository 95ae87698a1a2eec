import { byRank } from '#core/commands/ranks'
import type { Application } from '#core/domain/application'
import type { Stage } from '#core/domain/stage'
import type { Awaited } from '#core/ipc/rooms/workspace'

/** More than this the tallest screen shows of no column. */
export const firstOfColumn = 24

/** So few are given whole: sorting out what is seen of them would save nobody anything. */
export const fewApplications = 150

/** Which applications a board shows before anybody scrolls, and how many of each stage there are besides. */
export interface First {
  readonly ids: readonly string[]
  /** Null where these are all, the archive with them. */
  readonly besides: Awaited | null
}

/** Told from the records alone, so that the first cards can be built ahead of all others. */
export function firstCards(applications: ReadonlyMap<string, Application>): First {
  if (applications.size <= fewApplications) return { ids: [...applications.keys()], besides: null }
  const columns: Record<Stage, Application[]> = {
    applied: [],
    interviewed: [],
    thanked: [],
    awaiting: [],
    offer: [],
    declined: [],
  }
  for (const application of applications.values())
    if (application.archive === null) columns[application.stage].push(application)
  const shown = Object.values(columns).map((column) => column.toSorted(byRank).slice(0, firstOfColumn))
  const ids = shown.flat().map(({ id }) => id)
  const besides = Object.entries(columns).map(([stage, column]) => [
    stage,
    Math.max(0, column.length - firstOfColumn),
  ])
  return { ids, besides: Object.fromEntries(besides) as Awaited }
}
