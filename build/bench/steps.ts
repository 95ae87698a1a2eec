import { buildCard } from '#core/etiquette/build-card'
import type { Card } from '#core/etiquette/card'
import { addHours } from '#core/time/arithmetic'
import { instant, zone, type Instant } from '#core/time/kinds'
import { applyChange, type Change } from '#core/workspace/change'
import type { Workspace } from '#core/workspace/workspace'
import { CardIndex } from '../../electron/cards/card-index'
import { LiveCards } from '../../electron/cards/live-cards'
import { silentLog } from '../../electron/diagnostics/log'
import { systemSlicing } from '../../electron/in-slices'
import { stepsNow } from '../../electron/shell/tray-menu'
import { summary, timed, type Figure } from './figures'
import { mainThreadTime } from './main-thread-time'
import { realisticWorkspace } from './realistic-records'

const start = instant('2026-11-25T11:00:00Z')
const london = zone('Europe/London')

type LiveCardsKept = ConstructorParameters<typeof LiveCards>[0]['kept']

/** The cards as main keeps them, with every slice of work timed. */
function desk(beginning: Workspace) {
  let now: Instant = start
  let workspace = beginning
  let follow: Parameters<LiveCardsKept['onChanged']>[0] = () => undefined
  let sliceFrom = mainThreadTime()
  const slices: number[] = []
  const none: ReadonlySet<string> = new Set()
  const index = new CardIndex(
    buildCard,
    { workspace: () => workspace, zone: () => london, daysOff: () => none },
    {
      ...systemSlicing,
      async pause() {
        slices.push(mainThreadTime() - sliceFrom)
        await systemSlicing.pause()
        sliceFrom = mainThreadTime()
      },
    },
  )
  const live = new LiveCards({
    kept: {
      current: () => workspace,
      undoState: () => ({ undo: null, redo: null }),
      onChanged(listener) {
        follow = listener
        return () => undefined
      },
    },
    index,
    clock: { now: () => now, zone: () => london },
    broadcast: () => undefined,
    log: silentLog,
  })
  const seen: Card[] = []
  live.onTouched((cards) => void seen.push(...cards))
  return {
    live,
    slices,
    async cold() {
      slices.length = 0
      sliceFrom = mainThreadTime()
      await live.start()
      await live.whole()
      slices.push(mainThreadTime() - sliceFrom)
    },
    move(hours: number) {
      now = addHours(now, hours)
      live.moveOn()
      live.standing.nextMoment()
      stepsNow(live.standing.list())
    },
    /** Milliseconds of what follows from a change; putting it into the workspace is the store's own figure. */
    edit(change: Change): number {
      const before = workspace
      workspace = applyChange(workspace, change)
      const from = performance.now()
      follow({ change, before, after: workspace, undo: { undo: null, redo: null } })
      live.standing.nextMoment()
      return performance.now() - from
    },
  }
}

function rename(workspace: Workspace, run: number): Change {
  const before = workspace.applications.get(`application-${run}`)
  if (before === undefined) throw new Error('no such application')
  const after = { ...before, company: `Renamed ${run}` }
  return {
    revision: run + 10,
    label: { key: 'editDetails', values: {} },
    coalesce: null,
    silent: false,
    records: [{ table: 'applications', id: before.id, before, after }],
  }
}

/** Planning all cards at start, when only the hour moves, and after one change. */
export async function steps(count: number, runs: number): Promise<readonly Figure[]> {
  const workspace = realisticWorkspace(count)
  const totals: number[] = []
  const longest: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const { cold, slices } = desk(workspace)
    const from = mainThreadTime()
    await cold()
    totals.push(mainThreadTime() - from)
    longest.push(Math.max(...slices))
  }
  const standing = desk(workspace)
  await standing.cold()
  const edits = Array.from({ length: 120 }, (_, run) => standing.edit(rename(workspace, run)))
  const figure = (name: string, times: readonly number[]): Figure => ({
    ...{ name, size: String(count), who: 'Afterword', ...summary(times) },
    ...{ ratio: null, against: '' },
  })
  return [
    figure('plan all cards at start', totals),
    figure('longest slice of it', longest),
    figure('an hour passes', await timed(40, () => standing.move(1))),
    figure('a month passes at once', await timed(12, () => standing.move(24 * 30))),
    figure('steps after one change', edits.slice(20)),
  ]
}
