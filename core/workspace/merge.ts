import type { Application } from '../domain/application'
import { peopleIn } from '../people/contacts'
import type { Change, ChangeLabel, RecordChange } from './change'
import { isAlike } from './replace'
import { tableNames, type RecordOf, type TableName, type Workspace } from './workspace'

type Records = Pick<Workspace, TableName>

/** Two versions of the same data. `base` is the last one that both come from, null where it is not known. */
export interface Versions {
  readonly base: Records | null
  readonly mine: Workspace
  readonly theirs: Records
}

/** A record that both versions changed, each in its own way; null on the side that removed it. */
export type Clash = {
  [T in TableName]: {
    /** Names it among all clashes. */
    readonly key: string
    readonly table: T
    readonly id: string
    readonly mine: RecordOf<T> | null
    readonly theirs: RecordOf<T> | null
  }
}[TableName]

/** Which record goes on; `both` puts theirs beside ours under an id of its own, for applications alone. */
export type Side = 'mine' | 'theirs' | 'both'

/** What putting two versions together would do by itself, and what it has to ask about. */
export interface Comparison {
  /** What theirs alone has added, changed or removed. */
  readonly taken: readonly RecordChange[]
  readonly clashes: readonly Clash[]
}

/**
 * Holds two versions against each other, record by record. What one side alone has changed since `base` is taken over.
 * Without a base no change can be told from another: what one side alone has is taken, what differs is asked about.
 */
export function compareVersions({ base, mine, theirs }: Versions): Comparison {
  const taken: RecordChange[] = []
  const clashes: Clash[] = []
  for (const table of tableNames) {
    for (const id of new Set([...mine[table].keys(), ...theirs[table].keys()])) {
      const [here, there] = [mine[table].get(id) ?? null, theirs[table].get(id) ?? null]
      if (isAlike(here, there)) continue
      const before = base === null ? null : (base[table].get(id) ?? null)
      const stays = isAlike(there, before)
      if (isAlike(here, before)) taken.push({ table, id, before: here, after: there } as RecordChange)
      else if (!stays) clashes.push({ key: `${table}/${id}`, table, id, mine: here, theirs: there } as Clash)
    }
  }
  return { taken, clashes }
}

/** What is done where nobody says otherwise: what is there wins over what was removed, and an application stays twice. */
export function usualSide({ table, mine, theirs }: Clash): Side {
  if (mine === null) return 'theirs'
  return table === 'applications' && theirs !== null ? 'both' : 'mine'
}

/** The change that puts two versions together. `sides` says by the key of a clash which record goes on. */
export function mergeVersions(
  versions: Versions,
  label: ChangeLabel,
  sides: Readonly<Record<string, Side>>,
  newId: () => string,
): Change {
  const { taken, clashes } = compareVersions(versions)
  const settled = clashes.flatMap((clash) => {
    const side = Object.hasOwn(sides, clash.key) ? sides[clash.key] : undefined
    return settle(clash, side ?? usualSide(clash), newId)
  })
  const { revision } = versions.mine
  const records = withPeople(versions, [...taken, ...settled])
  return { revision: revision + 1, label, coalesce: null, silent: false, records }
}

/** A person that one side removed stays where an application that the other side changed since still names them. */
function withPeople(
  { base, mine, theirs }: Versions,
  records: readonly RecordChange[],
): readonly RecordChange[] {
  const removed = new Set(
    records.filter(({ table, after }) => table === 'people' && after === null).map(({ id }) => id),
  )
  const isNamed = (side: Records, id: string): boolean =>
    Array.from(side.applications.values()).some(
      (one) => !isAlike(one, base?.applications.get(one.id)) && peopleIn(one).has(id),
    )
  const staying = new Set([...removed].filter((id) => isNamed(mine, id)))
  const missing = base === null ? [] : [...theirs.people.keys()].filter((id) => !mine.people.has(id))
  const back = missing
    .filter((id) => base?.people.has(id) && !records.some((one) => one.table === 'people' && one.id === id))
    .filter((id) => isNamed(theirs, id))
    .map((id) => ({ table: 'people', id, before: null, after: theirs.people.get(id) ?? null }) as const)
  return [...records.filter((one) => one.table !== 'people' || !staying.has(one.id)), ...back]
}

function settle(clash: Clash, side: Side, newId: () => string): readonly RecordChange[] {
  const { table, id, mine, theirs } = clash
  if (side === 'mine') return []
  if (side === 'both' && table === 'applications' && mine !== null && theirs !== null) {
    const twin: Application = { ...(theirs as Application), id: newId() }
    return [{ table, id: twin.id, before: null, after: twin }]
  }
  return side === 'both' && mine !== null ? [] : [{ table, id, before: mine, after: theirs } as RecordChange]
}
