import * as v from 'valibot'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Application } from '../domain/application'
import type { Stage } from '../domain/stage'
import { tableLayoutSchema, type TableLayout } from '../domain/table-layout'
import { idSchema } from '../domain/text'
import { incomingRowSchema, type IncomingRow } from '../exchange/table/incoming-row'
import { mostRows } from '../exchange/table/limits'
import { standingOf } from '../exchange/table/row-standing'
import { mostLayouts } from '../exchange/table/table-answers'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication } from './command'
import { ImportedPeople } from './imported-people'
import { applicationOfRow, mergedWithRow, rowContext } from './table-application'

/** A row with what becomes of it: `into` an application on file, or into what an earlier line of the file made. */
const chosenRowSchema = v.object({
  row: incomingRowSchema,
  into: v.nullable(
    v.union([v.object({ applicationId: idSchema }), v.object({ line: v.pipe(v.number(), v.integer()) })]),
  ),
})
export type ChosenRow = v.InferOutput<typeof chosenRowSchema>

/** The rows of a table that the user confirmed, all of it as one change: one undo takes the whole import back. */
export const bringInTable = command(
  v.object({
    rows: v.pipe(v.array(chosenRowSchema), v.maxLength(mostRows)),
    /** How the table was mapped, to be remembered for the next of its kind. */
    layout: v.nullable(tableLayoutSchema),
  }),
  (workspace, { rows, layout }, given) => {
    if (rows.length === 0) return failed('nothingToBringIn')
    const context = rowContext(given)
    const people = new ImportedPeople(workspace, context.newId)
    const ranks = ranksFor(workspace, rows)
    const reached = new Map<string, Application>()
    const byLine = new Map<number, string>()
    for (const { row, into } of rows) {
      const id = into === null ? null : 'line' in into ? (byLine.get(into.line) ?? null) : into.applicationId
      const before = id === null ? null : (reached.get(id) ?? workspace.applications.get(id))
      if (before === undefined) return failed('notFound')
      const after =
        before === null
          ? applicationOfRow(row, ranks(standingOf(row).stage), people, context)
          : mergedWithRow(before, row, ranks, people, context)
      reached.set(after.id, after)
      byLine.set(row.line, after.id)
    }
    const records = [
      ...people.records(),
      ...applicationRecords(workspace, reached),
      ...remembered(workspace, layout),
    ]
    const last = [...reached.keys()].at(0)
    return changed(
      workspace,
      label('bringInTable', { company: rows[0]?.row.company ?? '', count: String(rows.length) }),
      records,
      last === undefined ? {} : { createdId: last },
    )
  },
)

function applicationRecords(
  workspace: Workspace,
  reached: ReadonlyMap<string, Application>,
): readonly RecordChange[] {
  return [...reached.values()].map((after) =>
    putApplication(workspace.applications.get(after.id) ?? null, after),
  )
}

/** Places at the end of each column, in the order of the file, made for all rows at once. */
function ranksFor(
  workspace: Workspace,
  rows: readonly { readonly row: IncomingRow }[],
): (stage: Stage) => string {
  const last = new Map<Stage, string>()
  for (const { stage, rank, archive } of workspace.applications.values())
    if (archive === null && rank > (last.get(stage) ?? '')) last.set(stage, rank)
  const needed = new Map<Stage, number>()
  for (const { row } of rows) {
    const { stage } = standingOf(row)
    needed.set(stage, (needed.get(stage) ?? 0) + 1)
  }
  const keys = new Map<Stage, string[]>()
  for (const [stage, count] of needed) keys.set(stage, keysAfter(last.get(stage) ?? null, count).toReversed())
  return (stage) => keys.get(stage)?.pop() ?? keysAfter(last.get(stage) ?? null, 1)[0] ?? ''
}

/** A rank that a foreign file broke is passed over. */
function keysAfter(rank: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(rank, null, count)
  } catch {
    return generateNKeysBetween(null, null, count)
  }
}

/** The settings with this layout first among those that are remembered. */
function remembered(workspace: Workspace, layout: TableLayout | null): readonly RecordChange[] {
  if (layout === null) return []
  const before = settingsOf(workspace)
  const others = before.tableLayouts.filter(({ fingerprint }) => fingerprint !== layout.fingerprint)
  const after = { ...before, tableLayouts: [layout, ...others].slice(0, mostLayouts) }
  return [{ table: 'settings', id: before.id, before: workspace.settings.get(before.id) ?? null, after }]
}
