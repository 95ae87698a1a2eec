import { crc32 } from 'node:zlib'
import { listedTables, type SavedDocument } from '#core/workspace/document'
import type { Slicing } from '../in-slices'
import { systemSlicing } from '../in-slices'
import { checksumText } from './checksum'
import type { DocumentBytes } from './document-text'

const listed: ReadonlySet<string> = new Set(listedTables)
/** Milliseconds after which everything else has its turn. */
const longest = 2
/** Characters that are made into bytes in one go: few enough for that time, and enough to be worth a call. */
const pieceLength = 64_000

/** The parts of a document's body, in order: what each entry is, one line a record. */
function* bodyParts(rest: Readonly<Record<string, unknown>>): Generator<string> {
  let before = ''
  for (const [key, value] of Object.entries(rest)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ',\n'
    if (!listed.has(key)) yield JSON.stringify(value)
    else yield* tableParts(value as Readonly<Record<string, unknown>>)
  }
  yield '\n}\n'
}

function* tableParts(records: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n'
  for (const id in records) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(records[id])}`
    before = ',\n'
  }
  yield before === '{\n' ? '{\n\n}' : '\n}'
}

/** The same bytes as of `documentBytes`, made bit by bit: a whole file of ten thousand records would hold main up for 0.3 s. */
export async function documentBytesInSlices(
  document: SavedDocument,
  slicing: Slicing = systemSlicing,
): Promise<DocumentBytes> {
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
  const pieces: Buffer[] = []
  let sum = 0
  let text = ''
  let from = slicing.elapsed()
  const breathe = async (): Promise<void> => {
    if (slicing.elapsed() - from < longest) return
    await slicing.pause()
    from = slicing.elapsed()
  }
  for (const part of bodyParts(rest)) {
    text += part
    if (text.length < pieceLength) continue
    const piece = Buffer.from(text)
    sum = crc32(piece, sum)
    pieces.push(piece)
    text = ''
    await breathe()
  }
  const last = Buffer.from(text)
  const own = checksumText(crc32(last, sum))
  const known = {
    format,
    version,
    minimumReader,
    workspaceId,
    revision,
    savedAt,
    chain: chain ?? own,
    checksum: own,
  }
  const head = `${JSON.stringify(known).slice(0, -1)},`
  const all = [Buffer.from(`${head}\n`), ...pieces, last]
  const bytes = Buffer.allocUnsafe(all.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of all) {
    at += piece.copy(bytes, at)
    await breathe()
  }
  return { bytes, head, chain: chain ?? own }
}
