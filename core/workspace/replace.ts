import { dequal } from 'dequal/lite'
import type { RecordPut } from './fold'
import type { Change, ChangeLabel, RecordChange } from './change'
import { tableNames, type TableName, type Workspace } from './workspace'

type Records = Pick<Workspace, TableName>

/** The change after which a workspace holds exactly what another holds. What both have alike is not in it. */
export function replaceAll(current: Workspace, target: Records, label: ChangeLabel): Change {
  const records = tableNames.flatMap((table) => [
    ...puts(table, current[table], target[table]),
    ...removals(table, current[table], target[table]),
  ])
  return changeOf(current, label, records)
}

/** The change that brings in what only the other holds. What both have stays as it is here, and so do the settings. */
export function addMissing(current: Workspace, other: Records, label: ChangeLabel): Change {
  return changeOf(current, label, missing(current, other))
}

/** The change that puts these records in, each with what stands there now before it. */
export function puttingIn(current: Workspace, puts: readonly RecordPut[], label: ChangeLabel): Change {
  const records = puts.map(({ table, id, record }) => {
    return { table, id, before: current[table].get(id) ?? null, after: record } as RecordChange
  })
  return changeOf(current, label, records)
}

/** Companies of the applications that two versions do not hold alike. */
export function differingCompanies(one: Records, other: Records): readonly string[] {
  const ids = new Set([...one.applications.keys(), ...other.applications.keys()])
  const companies = Array.from(ids, (id) => {
    const [a, b] = [one.applications.get(id), other.applications.get(id)]
    return a !== undefined && b !== undefined && isAlike(a, b) ? null : (a ?? b)?.company
  })
  return [...new Set(companies.filter((company) => typeof company === 'string'))]
}

function changeOf(current: Workspace, label: ChangeLabel, records: readonly RecordChange[]): Change {
  return { revision: current.revision + 1, label, coalesce: null, silent: false, records }
}

function missing(current: Workspace, other: Records): readonly RecordChange[] {
  return tableNames
    .filter((table) => table !== 'settings')
    .flatMap((table) => puts(table, current[table], other[table]).filter((change) => change.before === null))
}

function puts(
  table: TableName,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): readonly RecordChange[] {
  return Array.from(to, ([id, after]) => ({ table, id, before: from.get(id) ?? null, after }))
    .filter(({ before, after }) => before === null || !isAlike(before, after))
    .map((change) => change as RecordChange)
}

function removals(
  table: TableName,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): readonly RecordChange[] {
  return Array.from(from)
    .filter(([id]) => !to.has(id))
    .map(([id, before]) => ({ table, id, before, after: null }) as RecordChange)
}

/** Whether two records say the same. */
export function isAlike(a: unknown, b: unknown): boolean {
  // Comparing is ten times as quick as writing both out; what is not the same field by field may yet be as text.
  return dequal(a, b) || JSON.stringify(a) === JSON.stringify(b)
}
