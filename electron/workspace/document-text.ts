import { isAscii, isUtf8 } from 'node:buffer'
import { listedTables, type SavedDocument } from '#core/workspace/document'
import { faultIn, type JsonFault } from '#core/json/scan-json'
import { deepest, largestBytes } from '#core/workspace/document-limits'
import { checksumOf, hasChecksum } from './checksum'
import { ourHead } from './our-head'
import { parseInSlices } from './parse-in-slices'

const lineFeed = 0x0a
const listed: ReadonlySet<string> = new Set(listedTables)

/** The bytes of a file, read as JSON. `checksum` is null where the file has none; `head` names this very version of it. */
export type TextReading =
  | {
      readonly state: 'parsed'
      readonly json: unknown
      readonly checksum: 'ok' | 'wrong' | null
      readonly head: string
      /** Records that need no second look. */
      readonly judged?: ReadonlySet<unknown>
    }
  | { readonly state: 'damaged'; readonly reason: 'empty' | 'tooLarge' | 'notUtf8' | 'notJson' | JsonFault }

/** A document as the bytes of its file, the line that names this version of it, and what the next change refers to. */
export interface DocumentBytes {
  readonly bytes: Uint8Array
  readonly head: string
  readonly chain: string
}

/** JSON that a person can read: one line of what the file is, then one line a record. The checksum covers what follows. */
export function documentBytes(document: SavedDocument): DocumentBytes {
  const {
    format,
    version,
    minimumReader,
    workspaceId,
    revision,
    savedAt,
    chain,
    checksum: _,
    ...rest
  } = document
  const entries = Object.entries(rest).map(
    ([key, value]) => `${JSON.stringify(key)}:${entryText(key, value)}`,
  )
  const body = Buffer.from(`${entries.join(',\n')}\n}\n`)
  const checksum = checksumOf(body)
  const own = chain ?? checksum
  const known = { format, version, minimumReader, workspaceId, revision, savedAt, chain: own, checksum }
  const head = `${JSON.stringify(known).slice(0, -1)},`
  return { bytes: Buffer.concat([Buffer.from(`${head}\n`), body]), head, chain: own }
}

function entryText(key: string, value: unknown): string {
  if (!listed.has(key)) return JSON.stringify(value)
  const lines = Object.entries(value as Record<string, unknown>).map(
    ([id, record]) => `${JSON.stringify(id)}:${JSON.stringify(record)}`,
  )
  return `{\n${lines.join(',\n')}\n}`
}

/** Reads bytes strictly: a byte that is no UTF-8 would be replaced in silence, and lost with the next save. */
export function parseDocumentBytes(bytes: Uint8Array): TextReading {
  if (bytes.length === 0) return { state: 'damaged', reason: 'empty' }
  if (bytes.length > largestBytes) return { state: 'damaged', reason: 'tooLarge' }
  const text = decoded(bytes)
  if (text === null) return { state: 'damaged', reason: 'notUtf8' }
  try {
    const json = JSON.parse(text) as unknown
    const checksum = checked(json, bytes)
    const head = text.slice(0, text.indexOf('\n'))
    // What we wrote cannot hold two values under one key: it was an object before. The checksum vouches for all but the
    // first line, which is looked at by itself; a second look at each character would double the time of a start.
    const fault = checksum === 'ok' && ourHead(head) !== null ? null : faultIn(text, deepest)
    if (fault !== null) return { state: 'damaged', reason: fault }
    return { state: 'parsed', json, checksum, head }
  } catch {
    return { state: 'damaged', reason: 'notJson' }
  }
}

/** The same for a start: in slices where the file is as we left it, which is nearly always. */
export async function readDocumentBytes(bytes: Uint8Array): Promise<TextReading> {
  const sliced = bytes.length > largestBytes ? null : await parseInSlices(bytes)
  if (sliced === null) return parseDocumentBytes(bytes)
  const head = Buffer.from(bytes.subarray(0, bytes.indexOf(lineFeed))).toString('utf8')
  return { state: 'parsed', ...sliced, checksum: 'ok', head }
}

/**
 * Without the byte order mark that editors put there and JSON forbids. A strict decoder does the same in one step and four
 * times the time: most of our files are plain ASCII, which need not be decoded at all.
 */
function decoded(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isAscii(buffer)) return buffer.toString('latin1')
  if (!isUtf8(buffer)) return null
  const text = buffer.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function checked(json: unknown, bytes: Uint8Array): 'ok' | 'wrong' | null {
  const claimed = typeof json === 'object' && json !== null && 'checksum' in json ? json.checksum : null
  if (typeof claimed !== 'string') return null
  return hasChecksum(bytes.subarray(bytes.indexOf(lineFeed) + 1), claimed) ? 'ok' : 'wrong'
}
