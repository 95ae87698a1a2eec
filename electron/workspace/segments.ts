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

/**
 * Clears away segments whose changes stand in the file by now. One that could not be read whole is kept under another
 * name, for whoever may still read it; one that will not go does no harm.
 */
export async function disposeOf(paths: readonly string[], { fileSystem, unique }: Disk): Promise<void> {
  for (const path of paths) {
    try {
      const { damaged } = readSegment(await fileSystem.read(path))
      if (damaged === 0) await fileSystem.remove(path)
      else await fileSystem.rename(path, asideOf(path, unique()))
    } catch {
      // Gone already, or held by another program: its lines are known to be in the file.
    }
  }
}
