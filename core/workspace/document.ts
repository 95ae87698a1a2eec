import type { Instant } from '../time/kinds'
import type { TableName, Workspace } from './workspace'
import { currentVersion, minimumReader } from './upgrade'
import { withUnknownFields, type UnknownFields } from './unknown-fields'

/** What every file of ours says of itself. */
export const documentFormat = 'afterword'

type ById<T> = Readonly<Record<string, T>>

/**
 * What rides along from file to file without being part of the data: fields this version does not know, and records it
 * could not read, word for word. Saving puts both back, so that opening a file in an older version costs nothing.
 */
export interface Carried {
  /** Whole entries of the document that this version does not know. */
  readonly entries: Readonly<Record<string, unknown>>
  readonly fields: { readonly [T in TableName]?: ReadonlyMap<string, UnknownFields> }
  readonly unreadable: { readonly [T in TableName]?: ReadonlyMap<string, unknown> }
}

/** What is known of a saved document besides the data. `workspaceId` tells one person's file from another's. */
export interface DocumentMeta {
  readonly workspaceId: string
  readonly savedAt: Instant
  /** The word of the last change in it, which the next one in the journal refers to; none in a file of before journals. */
  readonly chain?: string
  readonly carried: Carried
}

/** The data with what belongs to its file. */
export interface SavedWorkspace {
  readonly workspace: Workspace
  readonly meta: DocumentMeta
}

/** The saved document, ready for JSON. `checksum` is added by whoever makes text of it, over that text. */
export interface SavedDocument {
  readonly format: typeof documentFormat
  readonly version: number
  readonly minimumReader: number
  readonly workspaceId: string
  readonly revision: number
  readonly savedAt: Instant
  /** Left out, whoever makes text of the document takes its checksum: a version that no journal led to. */
  readonly chain?: string
  readonly checksum?: string
  readonly settings: unknown
  readonly applications: ById<unknown>
  readonly people: ById<unknown>
  readonly announcements: ById<unknown>
  readonly unreadable?: ById<ById<unknown>>
}

/** The tables that stand in the document as id → record; the settings are a single record. */
export const listedTables = ['applications', 'people', 'announcements'] as const

export const nothingCarried: Carried = { entries: {}, fields: {}, unreadable: {} }

/** What rides along once a copy was put in force: of both, where they differ the copy's. */
export function withCarried(here: Carried, there: Carried): Carried {
  const both = <T>(
    a: { readonly [K in TableName]?: ReadonlyMap<string, T> },
    b: { readonly [K in TableName]?: ReadonlyMap<string, T> },
  ) => {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as TableName[]
    return Object.fromEntries(names.map((name) => [name, new Map([...(a[name] ?? []), ...(b[name] ?? [])])]))
  }
  return {
    entries: { ...here.entries, ...there.entries },
    fields: both(here.fields, there.fields),
    unreadable: both(here.unreadable, there.unreadable),
  }
}

/** The document of a workspace. Records are not copied: the result shares them, to be made into text at once. */
export function writeDocument(workspace: Workspace, meta: DocumentMeta): SavedDocument {
  const { carried } = meta
  const table = (name: TableName) => withFields(workspace[name], carried.fields[name])
  const unreadable = unreadableRecords(carried)
  return {
    format: documentFormat,
    version: currentVersion,
    minimumReader,
    workspaceId: meta.workspaceId,
    revision: workspace.revision,
    savedAt: meta.savedAt,
    ...(meta.chain === undefined ? {} : { chain: meta.chain }),
    settings: Object.values(table('settings'))[0],
    applications: table('applications'),
    people: table('people'),
    announcements: table('announcements'),
    ...(unreadable === null ? {} : { unreadable }),
    ...carried.entries,
  }
}

function withFields(
  records: ReadonlyMap<string, unknown>,
  fields: ReadonlyMap<string, UnknownFields> | undefined,
): ById<unknown> {
  if (fields === undefined) return byId(records)
  return byId(new Map(Array.from(records, ([id, record]) => [id, withUnknownFields(record, fields.get(id))])))
}

function unreadableRecords(carried: Carried): ById<ById<unknown>> | null {
  const tables = Object.entries(carried.unreadable).filter(([, records]) => records.size > 0)
  return tables.length === 0
    ? null
    : Object.fromEntries(tables.map(([name, records]) => [name, byId(records)]))
}

/** A map as a plain object without a prototype, where an id `__proto__` is an id like any other. */
function byId(records: ReadonlyMap<string, unknown>): ById<unknown> {
  const plain = Object.create(null) as Record<string, unknown>
  for (const [id, record] of records) plain[id] = record
  return plain
}
