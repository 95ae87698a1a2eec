import { isAscii, isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { listedTables } from '#core/workspace/document'
import { tableJudges } from '#core/workspace/table-judges'
import type { TableName } from '#core/workspace/workspace'
import { systemSlicing, type Slicing } from '../in-slices'
import { checksumText } from './checksum'
import { keyOf } from './line-key'
import { ourHead } from './our-head'

/** A document read record by record. `judged`: those records that were seen to be just what we write. */
export interface SlicedReading {
  readonly json: Readonly<Record<string, unknown>>
  readonly judged: ReadonlySet<unknown>
}

/** As long as a window may wait for an answer of main's while it is drawn; ms. */
const sliceMs = 8
const chunk = 2 * 1024 * 1024
const lineFeed = 0x0a
const comma = 0x2c

/**
 * Reads a file that is word for word as we write it, one line a record, and lets go of the thread every few milliseconds:
 * ten thousand applications in one go would hold up the window that is being drawn meanwhile for a third of a second.
 * Null for any other file; whoever wants to know what is the matter with it parses it as a whole.
 */
export async function parseInSlices(
  bytes: Uint8Array,
  slicing: Slicing = systemSlicing,
): Promise<SlicedReading | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headEnd = buffer.indexOf(lineFeed)
  const head = headEnd < 0 ? null : ourHead(buffer.toString('utf8', 0, headEnd))
  if (head === null || !(await hasSum(buffer.subarray(headEnd + 1), head['checksum'], slicing))) return null
  if (!isUtf8(buffer)) return null
  const encoding = isAscii(buffer) ? 'latin1' : 'utf8'
  const document = new LinedDocument(head)
  let from = slicing.elapsed()
  try {
    for (let start = headEnd + 1; start < buffer.length;) {
      const end = buffer.indexOf(lineFeed, start)
      if (end < 0) return null
      const line = buffer.toString(encoding, start, buffer[end - 1] === comma ? end - 1 : end)
      if (!document.take(line)) return null
      start = end + 1
      if (slicing.elapsed() - from < sliceMs) continue
      await slicing.pause()
      from = slicing.elapsed()
    }
  } catch {
    return null
  }
  return document.whole()
}

async function hasSum(body: Buffer, claimed: unknown, slicing: Slicing): Promise<boolean> {
  let sum = 0
  for (let at = 0; at < body.length; at += chunk) {
    sum = crc32(body.subarray(at, at + chunk), sum)
    await slicing.pause()
  }
  return checksumText(sum) === claimed
}

/** What the lines of a document add up to. */
class LinedDocument {
  private readonly json: Record<string, unknown>
  private readonly judged = new Set<unknown>()
  private table: { readonly name: TableName; readonly records: Record<string, unknown> } | null = null
  private isEnded = false

  constructor(head: Record<string, unknown>) {
    this.json = head
  }

  /** False where a line of ours reads otherwise. @throws SyntaxError for what is no JSON */
  take(line: string): boolean {
    if (this.isEnded) return false
    if (this.table !== null) return this.takeRecord(line, this.table)
    if (line === '}') {
      this.isEnded = true
      return true
    }
    const name = listedTables.find((table) => line === `"${table}":{`)
    if (name === undefined) return this.takeEntry(line)
    this.table = { name, records: {} }
    this.json[name] = this.table.records
    return true
  }

  whole(): SlicedReading | null {
    return this.isEnded ? { json: this.json, judged: this.judged } : null
  }

  private takeRecord(
    line: string,
    { name, records }: { readonly name: TableName; readonly records: Record<string, unknown> },
  ): boolean {
    if (line === '}') {
      this.table = null
      return true
    }
    // A table without records has an empty line.
    if (line === '') return true
    const id = keyOf(line)
    if (id === null) return false
    const record = JSON.parse(line.slice(id.length + 3)) as unknown
    records[id] = record
    if (tableJudges[name](record) && (record as { readonly id: string }).id === id) this.judged.add(record)
    return true
  }

  private takeEntry(line: string): boolean {
    const key = keyOf(line)
    if (key === null) return false
    this.json[key] = JSON.parse(line.slice(key.length + 3))
    return true
  }
}
