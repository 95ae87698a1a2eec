import * as v from 'valibot'
import { instantSchema } from '../time/kinds'
import { idSchema } from '../domain/text'
import { documentFormat, type Carried, type SavedWorkspace } from './document'
import { isShallow } from './document-limits'
import { readTable, type BrokenRecord, type TableReading } from './read-table'
import { currentVersion, upgradeDocument, type RawDocument } from './upgrade'
import { emptyWorkspace, tableNames, type TableName, type Workspace } from './workspace'

/**
 * How a parsed document reads. `broken` records are those found unreadable just now; the others are open.
 * `newer` may be looked at where its writer allows that (`saved`), but is never written.
 */
export type DocumentReading =
  | { readonly state: 'ok'; readonly saved: SavedWorkspace; readonly broken: readonly BrokenRecord[] }
  | { readonly state: 'newer'; readonly version: number; readonly saved: SavedWorkspace | null }
  | { readonly state: 'damaged'; readonly reason: string }

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const originSchema = v.object({
  format: v.literal(documentFormat),
  version: v.pipe(count, v.minValue(1)),
  minimumReader: v.pipe(count, v.minValue(1)),
})
const headSchema = v.object({
  workspaceId: idSchema,
  revision: count,
  savedAt: instantSchema,
  chain: v.optional(v.pipe(v.string(), v.maxLength(100))),
})

const knownEntries: ReadonlySet<string> = new Set([
  ...Object.keys(originSchema.entries),
  ...Object.keys(headSchema.entries),
  ...tableNames,
  'checksum',
  'unreadable',
])

const nothingJudged: ReadonlySet<unknown> = new Set()

/**
 * Reads a parsed document of any age. Anything that is none of ours, or lost most of its records, is damaged. `judged` are
 * records in it that `tableJudges` were asked about already, and said yes.
 */
export function readDocument(input: unknown, judged: ReadonlySet<unknown> = nothingJudged): DocumentReading {
  const origin = v.safeParse(originSchema, input)
  if (!origin.success) return { state: 'damaged', reason: 'notADocument' }
  const { version, minimumReader } = origin.output
  const raw = input as RawDocument
  if (version > currentVersion) {
    const reading = minimumReader <= currentVersion ? readCurrent(raw, judged) : null
    return { state: 'newer', version, saved: reading?.state === 'ok' ? reading.saved : null }
  }
  const upgraded = upgradedOrNull(raw, version)
  return upgraded === null ? { state: 'damaged', reason: 'upgrade' } : readCurrent(upgraded, judged)
}

/** Steps are written for whole documents; on a damaged one they may throw. */
function upgradedOrNull(raw: RawDocument, version: number): RawDocument | null {
  try {
    return upgradeDocument(raw, version)
  } catch {
    return null
  }
}

function readCurrent(
  raw: RawDocument,
  judged: ReadonlySet<unknown>,
): Exclude<DocumentReading, { state: 'newer' }> {
  const head = v.safeParse(headSchema, raw)
  if (!head.success) return { state: 'damaged', reason: 'head' }
  const unreadable = raw['unreadable'] ?? {}
  if (!isPlain(unreadable)) return { state: 'damaged', reason: 'unreadable' }
  const tables = new Map<TableName, TableReading>()
  for (const name of tableNames) {
    const table = readTable(name, entriesOf(name, raw[name]), unreadable[name], judged)
    if (table === null) return { state: 'damaged', reason: name }
    tables.set(name, table)
  }
  const carried = carriedFrom(raw, tables)
  if (!isShallow([carried.entries, ...tablesOf(carried)])) return { state: 'damaged', reason: 'tooDeep' }
  const { revision, workspaceId, savedAt, chain } = head.output
  const records = Object.fromEntries(Array.from(tables, ([name, table]) => [name, table.records]))
  const workspace = { ...emptyWorkspace, ...records, revision } as Workspace
  const broken = Array.from(tables.values()).flatMap((table) => table.broken)
  const meta = { workspaceId, savedAt, ...(chain === undefined ? {} : { chain }), carried }
  return { state: 'ok', saved: { workspace, meta }, broken }
}

/** The settings stand alone in the document and become a table of one. */
function entriesOf(name: TableName, value: unknown): unknown {
  return name === 'settings' && value !== undefined ? { settings: value } : value
}

function carriedFrom(raw: RawDocument, tables: ReadonlyMap<TableName, TableReading>): Carried {
  const entries = Object.fromEntries(
    Object.entries(raw).filter(([key]) => !knownEntries.has(key) && key !== '__proto__'),
  )
  const collect = (part: 'fields' | 'unreadable') =>
    Object.fromEntries(
      Array.from(tables, ([name, table]) => [name, table[part]] as const).filter(([, map]) => map.size > 0),
    )
  return { entries, fields: collect('fields'), unreadable: collect('unreadable') } as Carried
}

function tablesOf(carried: Carried): unknown[] {
  return [...Object.values(carried.fields), ...Object.values(carried.unreadable)].flatMap((map) => [
    ...map.values(),
  ])
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
