import type { Instant } from '../time/kinds'
import type { RawDocument } from './upgrade'
import type { TableName } from './workspace'

/** A record as a journal holds it, with the fields that this version does not know; null where it was removed. */
export interface RecordPut {
  readonly table: TableName
  readonly id: string
  readonly record: unknown
}

/** How far a document goes: which change was its last, and `chain`, the word that tells that change from all others. */
export interface Tip {
  readonly revision: number
  readonly chain: string
}

type Plain = Readonly<Record<string, unknown>>

/**
 * The parsed document with later changes in it, before any schema has looked at either: what the journal holds is put
 * into the tables word for word. A document that is none comes back as it was, to be judged by whoever reads it.
 */
export function foldDocument(
  document: unknown,
  puts: readonly RecordPut[],
  tip: Tip & { readonly savedAt: Instant },
): unknown {
  if (!isPlain(document)) return document
  const tables: Record<string, Record<string, unknown>> = {}
  let settings = document['settings']
  for (const { table, id, record } of puts) {
    if (table === 'settings') {
      settings = record
      continue
    }
    const before = document[table]
    if (!isPlain(before)) return document
    put((tables[table] ??= { ...before }), id, record)
  }
  return { ...document, settings, ...tables, ...tip } satisfies RawDocument
}

/** Plain assignment would take the id `__proto__` for something else. */
function put(table: Record<string, unknown>, id: string, record: unknown): void {
  if (record === null) Reflect.deleteProperty(table, id)
  else
    Object.defineProperty(table, id, { value: record, enumerable: true, configurable: true, writable: true })
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
