import { tableNames } from '#core/workspace/workspace'
import type { JournalHeader, JournalLine } from './journal-text'

type Unproven<T> = { readonly [K in keyof T]?: unknown }
const tables: ReadonlySet<unknown> = new Set(tableNames)

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

/** Whether parsed JSON is a line of a journal: a checksum says that it is whole, not that we wrote it. */
export function isJournalContent(content: unknown): content is JournalHeader | JournalLine {
  if (typeof content !== 'object' || content === null) return false
  return 'journal' in content ? isHeader(content as Unproven<JournalHeader>) : isLine(content)
}

function isHeader({ journal, version, workspaceId, base }: Unproven<JournalHeader>): boolean {
  return journal === 'afterword' && isCount(version) && typeof workspaceId === 'string' && isCount(base)
}

function isLine({ revision, after, at, records }: Unproven<JournalLine>): boolean {
  if (!isCount(revision) || typeof after !== 'string' || typeof at !== 'string') return false
  return Array.isArray(records) && records.every(isPut)
}

function isPut(put: unknown): boolean {
  if (typeof put !== 'object' || put === null) return false
  const { table, id, record } = put as {
    readonly table?: unknown
    readonly id?: unknown
    readonly record?: unknown
  }
  return tables.has(table) && typeof id === 'string' && typeof record === 'object'
}
