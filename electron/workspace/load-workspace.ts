import type { SavedWorkspace } from '#core/workspace/document'
import { currentVersion } from '#core/workspace/upgrade'
import type { BrokenRecord } from '#core/workspace/read-table'
import { readDocumentBytes, type TextReading } from './document-text'
import { codeOf, unlessMissing, type FileStamp, type FileSystem } from './file-system'
import { readReplay, replay } from './replay'
import { readSegments, type Segment } from './segments'

/** A file that opened, with its journal in it. `stamp` and `head` name this version of it; no head where no checksum vouches for it. */
export interface OpenedFile {
  readonly state: 'ok'
  readonly saved: SavedWorkspace
  readonly bytes: Uint8Array
  readonly stamp: FileStamp
  readonly head: string | null
  readonly segments: readonly Segment[]
  /** Records that could not be read while the others could. */
  readonly broken: readonly BrokenRecord[]
  /** Changes of the journal that could not be read while the others could. */
  readonly missing: number
  /** The checksum does not fit: somebody edited the file by hand, or the disk did. */
  readonly edited: boolean
  /** A version that somebody else made of an earlier one, in the same folder. */
  readonly theirs: SavedWorkspace | null
  /** What their version and ours both come from, as far as that is known. */
  readonly parting: SavedWorkspace | null
  /** Whether the next change may simply follow in the journal: nothing about the file has to be put right first. */
  readonly continues: boolean
  /** The version of the file itself, before any upgrade. */
  readonly version: number
}

/** What stands at a path. Only `absent` may ever be taken for a first run, and only `ok` be written over freely. */
export type Load =
  | { readonly state: 'absent' }
  | OpenedFile
  | {
      readonly state: 'damaged'
      readonly reason: string
      readonly bytes: Uint8Array
      readonly stamp: FileStamp
    }
  | { readonly state: 'newer'; readonly version: number; readonly saved: SavedWorkspace | null }
  | { readonly state: 'unreadable'; readonly reason: string }

/**
 * Reads and judges a saved file with the journal beside it. Never throws, never writes. `journalOf` names the file whose
 * journal counts, where that is another: a backup goes on with the journal of the file it was made of.
 */
export async function loadWorkspace(
  path: string,
  fileSystem: FileSystem,
  journalOf: string = path,
): Promise<Load> {
  try {
    const stamp = await unlessMissing(fileSystem.stamp(path))
    if (stamp === null) return await withoutFile(path, fileSystem)
    const segments = await readSegments(journalOf, fileSystem)
    return await judge(await fileSystem.read(path), stamp, segments)
  } catch (error) {
    return { state: 'unreadable', reason: codeOf(error) || 'unknown' }
  }
}

/** A link to nowhere is no first run: the drive it leads to may be away. */
async function withoutFile(path: string, fileSystem: FileSystem): Promise<Load> {
  const target = await fileSystem.linkTarget(path)
  return target === null ? { state: 'absent' } : { state: 'unreadable', reason: 'ENOENT' }
}

async function judge(bytes: Uint8Array, stamp: FileStamp, segments: readonly Segment[]): Promise<Load> {
  const text = await readDocumentBytes(bytes)
  if (text.state === 'damaged') return { ...text, bytes, stamp }
  const replayed = replay(text.json, segments)
  const { reading, theirs, parting } = readReplay(replayed, text.judged)
  if (reading.state === 'damaged') return { ...reading, bytes, stamp }
  if (reading.state === 'newer') return reading
  if (replayed.newer > 0) return { state: 'newer', version: replayed.newer, saved: null }
  const version = versionOf(text)
  const { missing } = replayed
  const isOurs = text.checksum === 'ok' && version === currentVersion && reading.broken.length === 0
  return {
    ...reading,
    ...{ bytes, stamp, segments, missing, theirs, parting, version },
    head: text.checksum === 'ok' ? text.head : null,
    edited: text.checksum === 'wrong',
    continues: isOurs && missing === 0 && theirs === null,
  }
}

function versionOf(text: Extract<TextReading, { state: 'parsed' }>): number {
  return (text.json as { readonly version: number }).version
}
