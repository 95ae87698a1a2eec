import { RecordTable } from './record-table'
import type { RecordOf, TableName, Workspace } from './workspace'

/** One record put (`after`), or removed (`after` is null), with what it was before (null: it was not there). */
export type RecordChange = {
  [T in TableName]: {
    readonly table: T
    readonly id: string
    readonly before: RecordOf<T> | null
    readonly after: RecordOf<T> | null
  }
}[TableName]

/** The name of an undoable change: a key of `core/words` with its values. */
export interface ChangeLabel {
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}

/**
 * What a command did. The same value is saved, undone, shown and reminded from.
 * `coalesce` names a run of typing that counts as one step of undo; null for everything else.
 * `silent` changes (announcements) are saved but never undone.
 */
export interface Change {
  readonly revision: number
  readonly label: ChangeLabel
  readonly coalesce: string | null
  readonly silent: boolean
  readonly records: readonly RecordChange[]
}

/** The workspace after a change. Records the change does not name keep their identity. */
export function applyChange(workspace: Workspace, change: Change): Workspace {
  const puts: { [T in TableName]?: [string, unknown][] } = {}
  for (const { table, id, after } of change.records) (puts[table] ??= []).push([id, after])
  const tables = Object.entries(puts).map(([name, records]) => [
    name,
    tableWith(workspace[name as TableName], records),
  ])
  return { ...workspace, ...(Object.fromEntries(tables) as Partial<Workspace>), revision: change.revision }
}

function tableWith(table: ReadonlyMap<string, unknown>, records: readonly [string, unknown][]): unknown {
  if (table instanceof RecordTable) return (table as RecordTable<unknown>).with(records)
  const next = new Map(table)
  for (const [id, after] of records) {
    if (after === null) next.delete(id)
    else next.set(id, after)
  }
  return next
}

/** The change that takes a change back, as the next revision. */
export function inverseOf(change: Change, revision: number): Change {
  const records = change.records.map(
    (record) => ({ ...record, before: record.after, after: record.before }) as RecordChange,
  )
  return { ...change, revision, coalesce: null, records }
}

/** Two changes in a row as one: first `before`, last `after`. For typing. */
export function merged(first: Change, second: Change): Change {
  const records = new Map<string, RecordChange>()
  for (const record of [...first.records, ...second.records]) {
    const key = `${record.table}/${record.id}`
    const known = records.get(key)
    records.set(key, known === undefined ? record : ({ ...record, before: known.before } as RecordChange))
  }
  return { ...second, records: [...records.values()] }
}
