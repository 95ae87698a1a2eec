import type { Application } from '../../domain/application'
import type { Person } from '../../domain/person'
import type { Instant } from '../../time/kinds'
import type { Workspace } from '../../workspace/workspace'
import type { IncomingWorkspace } from './incoming-workspace'

/**
 * A record of the file beside the one with the same id here. `newer`: the file goes on from what is here; `older`: here it
 * went on; `conflict`: both were changed, and only the user can say which stands.
 */
export interface RecordItem {
  readonly table: 'applications' | 'people'
  readonly id: string
  /** Company or name. */
  readonly title: string
  readonly detail: string
  readonly state: 'new' | 'newer' | 'older' | 'same' | 'conflict'
}

/** What bringing in a document would do. */
export interface WorkspacePreview {
  readonly kind: 'workspace'
  readonly fileName: string
  readonly savedAt: Instant
  /** Records that differ, conflicts first; those that are the same are counted only. */
  readonly items: readonly RecordItem[]
  readonly counts: Readonly<Record<RecordItem['state'], number>>
  /** What replacing would take away: applications and people that the file does not have. */
  readonly onlyHere: number
  readonly broken: number
}

/** Most records that the preview lists. */
const mostListed = 2000

/** Holds every record of the file against the data, by id. Changes nothing. */
export function matchWorkspace(
  fileName: string,
  incoming: IncomingWorkspace,
  here: Workspace,
): WorkspacePreview {
  const there = incoming.workspace
  const items = [
    ...Array.from(there.applications.values(), (record) =>
      applicationItem(record, here.applications.get(record.id)),
    ),
    ...Array.from(there.people.values(), (record) => personItem(record, here.people.get(record.id))),
  ]
  const counts = { new: 0, newer: 0, older: 0, same: 0, conflict: 0 }
  for (const { state } of items) counts[state] += 1
  const missing = (table: 'applications' | 'people'): number =>
    [...here[table].keys()].filter((id) => !there[table].has(id)).length
  return {
    kind: 'workspace',
    fileName,
    savedAt: incoming.savedAt,
    items: items
      .filter(({ state }) => state !== 'same')
      .toSorted((a, b) => Number(b.state === 'conflict') - Number(a.state === 'conflict'))
      .slice(0, mostListed),
    counts,
    onlyHere: missing('applications') + missing('people'),
    broken: incoming.broken,
  }
}

function applicationItem(there: Application, here: Application | undefined): RecordItem {
  const { id, company, role } = there
  return { table: 'applications', id, title: company, detail: role, state: applicationState(there, here) }
}

/** History tells who went on from whom: it only ever grows. */
export function applicationState(there: Application, here: Application | undefined): RecordItem['state'] {
  if (here === undefined) return 'new'
  if (sameText(there, here)) return 'same'
  const grew = (longer: Application, shorter: Application): boolean =>
    longer.history.length > shorter.history.length &&
    sameText(longer.history.slice(0, shorter.history.length), shorter.history)
  if (grew(there, here)) return 'newer'
  return grew(here, there) ? 'older' : 'conflict'
}

function personItem(there: Person, here: Person | undefined): RecordItem {
  const { id, fullName, employer } = there
  return {
    table: 'people',
    id,
    title: fullName || (there.emails[0] ?? ''),
    detail: employer,
    state: personState(there, here),
  }
}

/** People have no history: who only fills what is empty goes on from the other. */
export function personState(there: Person, here: Person | undefined): RecordItem['state'] {
  if (here === undefined) return 'new'
  if (sameText(there, here)) return 'same'
  if (fills(there, here)) return 'newer'
  return fills(here, there) ? 'older' : 'conflict'
}

function fills(fuller: Person, emptier: Person): boolean {
  const texts = ['fullName', 'given', 'family', 'greetAs', 'honorific', 'employer', 'phone'] as const
  return (
    texts.every((field) => (emptier[field] ?? '') === '' || emptier[field] === fuller[field]) &&
    emptier.emails.every((address) => fuller.emails.includes(address)) &&
    (fuller.greetAsByHand || !emptier.greetAsByHand)
  )
}

/** Equal as saved: the order of fields does not count, absent and undefined are one. */
function sameText(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
