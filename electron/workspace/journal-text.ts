import { currentVersion, minimumReader } from '#core/workspace/upgrade'
import type { RecordPut, Tip } from '#core/workspace/fold'
import type { Instant } from '#core/time/kinds'
import { checksumOf } from './checksum'
import { isJournalContent } from './journal-shape'

/**
 * One change as a line of the journal. `after` is the chain word of the change before it, `checksum` its own: so each line
 * says which one it continues, whatever files the lines stand in.
 */
export interface JournalLine {
  readonly checksum: string
  readonly revision: number
  readonly after: string
  readonly at: Instant
  readonly label: string
  readonly records: readonly RecordPut[]
}

/** The first line of a segment: whose data it continues, and who may read it. */
export interface JournalHeader {
  readonly journal: 'afterword'
  readonly version: number
  readonly minimumReader: number
  readonly workspaceId: string
  readonly base: number
}

/** A segment as it reads. `damaged` counts whole lines that do not; a line cut off at the end is nobody's loss. */
export interface SegmentReading {
  readonly header: JournalHeader | null
  readonly lines: readonly JournalLine[]
  readonly damaged: number
  readonly torn: boolean
}

const lineFeed = 0x0a
const opening = '{"checksum":"'
const sumLength = 'crc32-00000000'.length
const bodyStart = opening.length + sumLength + '",'.length

function sealed(content: object): { readonly text: string; readonly checksum: string } {
  const body = JSON.stringify(content).slice(1)
  const checksum = checksumOf(Buffer.from(body))
  return { text: `${opening}${checksum}",${body}\n`, checksum }
}

/** The head of a new segment. */
export function headerText(workspaceId: string, base: number): string {
  return sealed({ journal: 'afterword', version: currentVersion, minimumReader, workspaceId, base }).text
}

/** A change as text, and where the data stands after it. */
export function lineText(line: Omit<JournalLine, 'checksum'>): { readonly text: string; readonly tip: Tip } {
  const { text, checksum } = sealed(line)
  return { text, tip: { revision: line.revision, chain: checksum } }
}

/** Reads a segment line by line; what cannot be read stops nobody from reading what follows. */
export function readSegment(bytes: Uint8Array): SegmentReading {
  let header: JournalHeader | null = null
  const lines: JournalLine[] = []
  let damaged = 0
  // Bad lines at the very end may be a write that a power cut left half done.
  let doubtful = 0
  let start = 0
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const content = readLine(bytes.subarray(start, end))
    if (content === null) doubtful += isBlank(bytes.subarray(start, end)) ? 0 : 1
    else {
      damaged += doubtful
      doubtful = 0
      if ('journal' in content) header = content
      else lines.push(content)
    }
    start = end + 1
  }
  return { header, lines, damaged: damaged + doubtful, torn: start < bytes.length }
}

/** A half-done write may have its length without its bytes. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.includes(0)
}

function readLine(bytes: Uint8Array): JournalHeader | JournalLine | null {
  const body = bytes.subarray(bodyStart)
  try {
    const claimed = Buffer.from(bytes.subarray(opening.length, opening.length + sumLength)).toString('latin1')
    if (checksumOf(body) !== claimed) return null
    const content = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    ) as Partial<JournalLine>
    return content.checksum === claimed && isJournalContent(content) ? content : null
  } catch {
    return null
  }
}
