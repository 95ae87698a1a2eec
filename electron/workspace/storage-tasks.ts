import { dirname } from 'node:path'
import type { SavedDocument } from '#core/workspace/document'
import type { Tip } from '#core/workspace/fold'
import type { Instant } from '#core/time/kinds'
import { copyDifferences, type CopyDifferences } from './copy-differences'
import { documentBytes, parseDocumentBytes, type DocumentBytes } from './document-text'
import { NameHeld, writeDurably, type Disk } from './durable-file'
import type { FileStamp } from './file-system'
import { foldLines, linedFile } from './fold-lines'
import { compareCopies, lookAt, type CopyComparison, type CopyLook } from './look'
import { replay, type Replay } from './replay'
import { readSegments, type Segment } from './segments'
import type { RestoreMode } from './storage-desk'

/**
 * Work on whole files that would hold main up, done where nobody waits for it. `fold` makes one file of the document at
 * `path` and its journal up to `tip`, and puts it at `to`.
 */
export interface FoldTask {
  readonly path: string
  readonly to: string
  readonly tip: Tip
}

export interface Folded {
  readonly stamp: FileStamp
  readonly head: string
  /** The segments that hold nothing beyond the new file. */
  readonly spent: readonly string[]
  readonly bytes: number
  readonly applications: number
}

/** Work on whole files, done by a thread of its own; where none is given, as in tests, by the caller. */
export interface StorageTasks {
  fold(task: FoldTask): Promise<Folded>
  /** `journalOf` names the file whose journal counts, where it is another. */
  look(path: string, journalOf?: string): Promise<CopyLook>
  compare(path: string, current: string, journalOf?: string): Promise<CopyComparison>
  differences(path: string, current: string, mode: RestoreMode): Promise<CopyDifferences | null>
}
export type Fold = StorageTasks['fold']

/** Does it on the spot. */
export function doneHere(disk: Disk): StorageTasks {
  return {
    fold: (task) => fold(task, disk),
    look: (path, journalOf) => lookAt(path, disk.fileSystem, journalOf),
    compare: (path, current, journalOf) => compareCopies(path, current, disk.fileSystem, journalOf),
    differences: (path, current, mode) => copyDifferences(path, current, mode, disk.fileSystem),
  }
}

/** The files are not what the task was told: somebody else has written, and nothing may be replaced. */
export class NotAsTold extends Error {
  override readonly name = 'NotAsTold'
}

/** Reads the files itself: handing ten thousand records to another thread would hold main up for 115 ms. */
export async function fold({ path, to, tip }: FoldTask, disk: Disk): Promise<Folded> {
  const { fileSystem } = disk
  const before = await fileSystem.stamp(path)
  const segments = await readSegments(path, fileSystem)
  const upToTip = segments.map((segment) => upTo(segment, tip.revision))
  const { bytes, head, applications } = made(await fileSystem.read(path), upToTip, tip)
  await leaveRoom(dirname(to), bytes.length, disk)
  if ((await fileSystem.stamp(path)) !== before) throw new NotAsTold('the file was changed meanwhile')
  const stamp = await writeOrLeave(to, bytes, disk, to === path ? before : undefined)
  // A backup is trusted for years: one that does not read must not push a good one out.
  if (to !== path && Buffer.compare(await fileSystem.read(to), bytes) !== 0)
    throw new Error('the copy does not read as it was written')
  return {
    stamp,
    head,
    bytes: bytes.length,
    applications,
    spent: segments.filter((segment) => isSpent(segment, tip.revision)).map((segment) => segment.path),
  }
}

type Made = DocumentBytes & { readonly applications: number }

/** Line by line where the file allows it, which is nearly always; else by way of what it says. */
function made(bytes: Uint8Array, segments: readonly Segment[], tip: Tip): Made {
  const lined = linedFile(bytes)
  if (lined === null) return madeAnew(bytes, segments, tip)
  const replayed = leadingTo(tip, replay(lined.head, segments))
  const savedAt = replayed.lines.at(-1)?.at ?? (lined.head['savedAt'] as Instant)
  const puts = replayed.lines.flatMap(({ records }) => records)
  return foldLines(lined, puts, { ...tip, savedAt }) ?? madeAnew(bytes, segments, tip)
}

function madeAnew(bytes: Uint8Array, segments: readonly Segment[], tip: Tip): Made {
  const text = parseDocumentBytes(bytes)
  if (text.state !== 'parsed' || text.checksum !== 'ok') throw new NotAsTold('the file is not sound')
  const replayed = leadingTo(tip, replay(text.json, segments))
  const document = { ...(replayed.json as SavedDocument), chain: tip.chain }
  return { ...documentBytes(document), applications: Object.keys(document.applications).length }
}

function leadingTo(tip: Tip, replayed: Replay): Replay {
  const isThere = replayed.tip.revision === tip.revision && replayed.tip.chain === tip.chain
  if (!isThere || replayed.missing > 0) throw new NotAsTold('the journal does not lead there')
  return replayed
}

/** Making one file of many can wait; a save that comes next cannot, and needs the room more. */
async function leaveRoom(folder: string, size: number, { fileSystem }: Disk): Promise<void> {
  await fileSystem.makeFolder(folder)
  if ((await fileSystem.freeBytes(folder)) < size * 2)
    throw Object.assign(new Error('too little room'), { code: 'ENOSPC' })
}

/** What waits under its temporary name holds nothing that is not elsewhere. */
async function writeOrLeave(
  to: string,
  bytes: Uint8Array,
  disk: Disk,
  expected: FileStamp | undefined,
): Promise<FileStamp> {
  try {
    return await writeDurably(to, bytes, disk, expected)
  } catch (error) {
    if (error instanceof NameHeld) await disk.fileSystem.remove(error.temporary).catch(() => {})
    throw error
  }
}

function upTo(segment: Segment, revision: number): Segment {
  const lines = segment.reading.lines.filter((line) => line.revision <= revision)
  return { ...segment, reading: { ...segment.reading, lines } }
}

function isSpent({ reading }: Segment, revision: number): boolean {
  return reading.damaged === 0 && reading.lines.every((line) => line.revision <= revision)
}
