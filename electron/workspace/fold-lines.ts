import { isUtf8 } from 'node:buffer'
import { listedTables } from '#core/workspace/document'
import type { RecordPut, Tip } from '#core/workspace/fold'
import type { Instant } from '#core/time/kinds'
import { checksumOf, hasChecksum } from './checksum'
import type { DocumentBytes } from './document-text'
import { keyOf } from './line-key'
import { ourHead } from './our-head'

type Listed = (typeof listedTables)[number]

/** A file of ours as its lines: where each record of a table stands in it. */
export interface LinedFile {
  readonly buffer: Buffer
  readonly head: Readonly<Record<string, unknown>>
  /** The entries of the document in their order: a table with its records, or a line of its own. */
  readonly entries: readonly (LinedTable | LinedEntry)[]
}

interface Place {
  readonly key: string
  readonly start: number
  readonly end: number
}
type LinedEntry = Place & { readonly kind: 'entry' }

interface LinedTable {
  readonly kind: 'table'
  readonly key: Listed
  readonly records: Place[]
}

const lineFeed = 0x0a
const comma = 0x2c

/** Finds the lines of a file that is word for word as we write it; null for any other. Nothing in it is parsed but its head. */
export function linedFile(bytes: Uint8Array): LinedFile | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headEnd = buffer.indexOf(lineFeed)
  const head = headEnd < 0 ? null : ourHead(buffer.toString('utf8', 0, headEnd))
  const sum = head?.['checksum']
  if (head === null || typeof sum !== 'string' || !isUtf8(buffer)) return null
  if (!hasChecksum(buffer.subarray(headEnd + 1), sum)) return null
  const entries = entriesIn(buffer, headEnd + 1)
  return entries === null ? null : { buffer, head, entries }
}

function entriesIn(buffer: Buffer, from: number): LinedFile['entries'] | null {
  const entries: (LinedTable | LinedEntry)[] = []
  let table: LinedTable | null = null
  for (let start = from, next: number; start < buffer.length; start = next) {
    const feed = buffer.indexOf(lineFeed, start)
    if (feed < 0) return null
    next = feed + 1
    const end = buffer[feed - 1] === comma ? feed - 1 : feed
    if (end === start + 1 && buffer[start] === 0x7d) {
      if (table === null) return next === buffer.length ? entries : null
      table = null
      continue
    }
    // A table without records has an empty line.
    if (table !== null && end === start) continue
    const key = keyOf(startOf(buffer, start, end))
    if (key === null) return null
    const name = listedTables.find((one) => one === key && end === start + one.length + 4)
    if (table !== null) table.records.push({ key, start, end })
    else if (name === undefined) entries.push({ kind: 'entry', key, start, end })
    else entries.push((table = { kind: 'table', key: name, records: [] }))
  }
  return null
}

/** As much of a line as a key can be long: the record behind it is nobody's concern here. */
const longestKey = 400
const startOf = (buffer: Buffer, start: number, end: number): string =>
  buffer.toString('utf8', start, Math.min(end, start + longestKey))

/**
 * The file with later changes in it, to the byte what parsing, folding and writing it anew would give, and without making
 * a hundred thousand objects of it: lines that no change touches are copied. Null where an id is none that may be written
 * so, or its table none that the file has; then it has to be done the long way.
 */
export function foldLines(
  file: LinedFile,
  puts: readonly RecordPut[],
  tip: Tip & { readonly savedAt: Instant },
): (DocumentBytes & { readonly applications: number }) | null {
  const known = new Set<string>(file.entries.map(({ key }) => key))
  if (!puts.every(({ table, id }) => known.has(table) && isPlainId(id))) return null
  const pieces: Uint8Array[] = []
  let applications = 0
  for (const [at, entry] of file.entries.entries()) {
    if (at > 0) pieces.push(Buffer.from(',\n'))
    if (entry.kind === 'table') {
      const own = puts.filter(({ table }) => table === entry.key)
      const count = foldTable(file.buffer, entry, own, pieces)
      if (entry.key === 'applications') applications = count
    } else pieces.push(settingsIn(entry, puts) ?? file.buffer.subarray(entry.start, entry.end))
  }
  const body = Buffer.concat([...pieces, Buffer.from('\n}\n')])
  const { checksum: _, ...before } = file.head
  const checksum = checksumOf(body)
  const line = { ...before, revision: tip.revision, savedAt: tip.savedAt, chain: tip.chain, checksum }
  const head = `${JSON.stringify(line).slice(0, -1)},`
  return { bytes: Buffer.concat([Buffer.from(`${head}\n`), body]), head, chain: tip.chain, applications }
}

/** Neither one that has to be escaped, nor one that an object would sort by its number. */
function isPlainId(id: string): boolean {
  return JSON.stringify(id) === `"${id}"` && id !== '__proto__' && !/^\d+$/.test(id)
}

function settingsIn(entry: LinedEntry, puts: readonly RecordPut[]): Uint8Array | undefined {
  const last = entry.key === 'settings' ? puts.findLast(({ table }) => table === 'settings') : undefined
  return last === undefined ? undefined : Buffer.from(`"settings":${JSON.stringify(last.record)}`)
}

/** What became of the records of a table: those written over in their place, and those put behind all others, in order. */
function outcome(
  table: LinedTable,
  puts: readonly RecordPut[],
): { readonly inPlace: ReadonlyMap<string, unknown>; readonly behind: ReadonlyMap<string, unknown> } {
  const touched = new Set(puts.map(({ id }) => id))
  const standing = new Set(table.records.map(({ key }) => key).filter((key) => touched.has(key)))
  const inPlace = new Map<string, unknown>()
  const behind = new Map<string, unknown>()
  for (const { id, record } of puts) {
    if (standing.has(id)) {
      inPlace.set(id, record)
      // Whoever comes again after going stands behind.
      if (record === null) standing.delete(id)
    } else if (record === null) behind.delete(id)
    else behind.set(id, record)
  }
  return { inPlace, behind }
}

/** Writes a table with its changes; gives how many records it then has. */
function foldTable(
  buffer: Buffer,
  table: LinedTable,
  puts: readonly RecordPut[],
  pieces: Uint8Array[],
): number {
  const { inPlace, behind } = outcome(table, puts)
  let count = 0
  const line = (bytes: Uint8Array): void => {
    if (count > 0) pieces.push(Buffer.from(',\n'))
    pieces.push(bytes)
    count += 1
  }
  pieces.push(Buffer.from(`"${table.key}":{\n`))
  for (const { key, start, end } of table.records) {
    const record = inPlace.get(key)
    if (!inPlace.has(key)) line(buffer.subarray(start, end))
    else if (record !== null) line(lineOf(key, record))
  }
  for (const [id, record] of behind) line(lineOf(id, record))
  pieces.push(Buffer.from('\n}'))
  return count
}

const lineOf = (id: string, record: unknown): Uint8Array => Buffer.from(`"${id}":${JSON.stringify(record)}`)
