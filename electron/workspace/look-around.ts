import { unlessMissing, type FileStamp, type FileSystem } from './file-system'
import { listSegments } from './segments'

/** What stands in our folder: the document's stamp, the segments, and those of them that we do not know. */
export interface Around {
  readonly stamp: FileStamp | null
  readonly segments: readonly string[]
  readonly unknown: readonly string[]
}

/** Looks before a write, so that nobody's work is written over: one look at the document, one at the names beside it. */
export async function lookAround(
  path: string,
  known: Pick<ReadonlySet<string>, 'has'>,
  fileSystem: Pick<FileSystem, 'stamp' | 'list'>,
): Promise<Around> {
  const [stamp, segments] = await Promise.all([
    unlessMissing(fileSystem.stamp(path)),
    listSegments(path, fileSystem),
  ])
  return { stamp, segments, unknown: segments.filter((segment) => !known.has(segment)) }
}
