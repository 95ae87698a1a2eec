import { basename, dirname, join } from 'node:path'
import type { Disk } from './durable-file'
import type { FileSystem } from './file-system'
import { readSegment, type SegmentReading } from './journal-text'

/** One file of the journal beside a document. Each session of each program writes its own and never another's. */
export interface Segment {
  readonly path: string
  readonly bytes: Uint8Array
  readonly reading: SegmentReading
}

const stemOf = (path: string) => basename(path).replace(/\.json$/, '')

/** Where a session that goes on from `base` keeps its changes; `word` differs for every session. */
export function segmentPath(path: string, base: number, word: string): string {
  return join(dirname(path), `${stemOf(path)}.journal-${base}-${word}.jsonl`)
}

/** The segments beside a document, those of sync clients' conflict copies with them. */
export async function listSegments(
  path: string,
  fileSystem: Pick<FileSystem, 'list'>,
): Promise<readonly string[]> {
  const start = `${stemOf(path)}.journal-`
  const names = await fileSystem.list(dirname(path))
  return names
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(dirname(path), name))
}

export async function readSegments(path: string, fileSystem: FileSystem): Promise<readonly Segment[]> {
  const paths = await listSegments(path, fileSystem)
  return Promise.all(
    paths.map(async (segment) => {
      const bytes = await fileSystem.read(segment)
      return { path: segment, bytes, reading: readSegment(bytes) }
    }),
  )
}

/** Keeps segments under names that no start reads: what they hold is not gone on with, but may still be wanted. */
export async function putAside(paths: readonly string[], { fileSystem, unique }: Disk): Promise<void> {
  for (const path of paths) {
    await fileSystem.rename(path, asideOf(path, unique())).catch(() => {})
  }
}

const asideOf = (path: string, word: string): string => path.replace('.journal-', `.damaged-${word}-`)

/** Segments by path, and how many lines of each are known to stand elsewhere. Of our own that is all there can be. */
export type KnownSegments = ReadonlyMap<string, number>

export const ownLines = Number.POSITIVE_INFINITY

/** Segments as they were read. */
export function asRead(segments: readonly Segment[]): KnownSegments {
  return new Map(segments.map(({ path, reading }) => [path, reading.lines.length]))
}

/**
 * Clears away segments whose changes stand in the file by now. One that could not be read whole is kept under another
 * name, for whoever may still read it; one that will not go does no harm. One that another program has gone on with stays
 * where it is, or comes back: it is taken from under that program's pen, which then knows that it has to write elsewhere.
 */
export async function disposeOf(segments: KnownSegments, disk: Disk): Promise<void> {
  for (const [path, lines] of segments) {
    const work = lines === ownLines ? disposeOfOwn(path, disk) : disposeOfOthers(path, lines, disk)
    // Gone already, or held by another program: its lines are known to be in the file.
    await work.catch(() => {})
  }
}

async function disposeOfOwn(path: string, { fileSystem, unique }: Disk): Promise<void> {
  const { damaged } = readSegment(await fileSystem.read(path))
  if (damaged === 0) await fileSystem.remove(path)
  else await fileSystem.rename(path, asideOf(path, unique()))
}

async function disposeOfOthers(path: string, known: number, { fileSystem, unique }: Disk): Promise<void> {
  const { damaged, lines } = readSegment(await fileSystem.read(path))
  if (lines.length > known) return
  if (damaged > 0) return fileSystem.rename(path, asideOf(path, unique()))
  const bytes = await fileSystem.takeAway(path)
  if (readSegment(bytes).lines.length <= known) return
  // Written between the two looks, by somebody who took it for saved.
  const file = await fileSystem.create(path)
  await file.write(bytes)
  await file.sync()
  await file.close()
}
