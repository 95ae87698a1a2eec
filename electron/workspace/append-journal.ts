import { dirname } from 'node:path'
import { patiently } from './durable-file'
import { fileIn, sizeIn, unlessMissing, type FileSystem } from './file-system'
import type { Delay } from './delay'

/** The part of the disk that the journal's segment needs. */
export interface SegmentDisk {
  readonly fileSystem: Pick<FileSystem, 'create' | 'reopen' | 'remove' | 'stamp' | 'syncFolder'>
  readonly delay: Delay
}

/** The file that this session adds its changes to. Nobody else writes to it. */
export interface OwnSegment {
  readonly path: string
  /** How many bytes of it say something, by what is known to be on the disk. */
  readonly size: number
  /** How long the file is: beyond `size` there may be room laid out for the next lines. */
  readonly length: number
}

/** The segment is not as we left it: another program has written to it, or taken it away while we wrote. */
export class SegmentChanged extends Error {
  override readonly name = 'SegmentChanged'
}

/** A new segment with its first lines, durable with its name once this resolves. A refusal leaves nothing behind. */
export async function beginSegment(path: string, text: string, disk: SegmentDisk): Promise<OwnSegment> {
  const { fileSystem } = disk
  const bytes = Buffer.from(text)
  const file = await fileSystem.create(path)
  try {
    await file.write(bytes)
    await file.sync()
    await file.close()
  } catch (error) {
    await file.close().catch(() => {})
    await fileSystem.remove(path).catch(() => {})
    throw error
  }
  await fileSystem.syncFolder(dirname(path))
  return { path, size: bytes.length, length: bytes.length }
}

/**
 * Adds lines; they are on the disk once this resolves. Opened anew each time, so that a drive can be taken away.
 * @throws SegmentChanged where the file is not as long as it was left, or was taken away meanwhile
 */
export async function continueSegment(
  segment: OwnSegment,
  text: string,
  disk: SegmentDisk,
): Promise<OwnSegment> {
  const bytes = Buffer.from(text)
  const file = await patiently(disk, () => disk.fileSystem.reopen(segment.path))
  try {
    if (sizeIn(await file.stamp()) !== segment.length) throw new SegmentChanged(segment.path)
    await file.writeAt(bytes, segment.size)
    await file.syncData()
    // Another program that makes one file of all takes away what it has read: our line came too late for it.
    const there = await unlessMissing(disk.fileSystem.stamp(segment.path))
    if (there === null || fileIn(there) !== fileIn(await file.stamp())) throw new SegmentChanged(segment.path)
  } finally {
    await file.close()
  }
  const size = segment.size + bytes.length
  return { ...segment, size, length: Math.max(size, segment.length) }
}

/**
 * Lays out room for the next lines where little is left: a file that keeps its length is flushed in half the time, since
 * the disk need not write down where it ends. Readers take the empty end for a write that was cut off.
 */
export async function layOutRoom(segment: OwnSegment, room: number, disk: SegmentDisk): Promise<OwnSegment> {
  if (segment.length - segment.size > room / 2) return segment
  const empty = new Uint8Array(room)
  const file = await disk.fileSystem.reopen(segment.path)
  try {
    await file.writeAt(empty, segment.size)
    await file.sync()
    return { ...segment, length: segment.size + room }
  } catch {
    // A disk without room for this has it for a line all the same.
    await file.cutTo(segment.size)
    return { ...segment, length: segment.size }
  } finally {
    await file.close()
  }
}

/** Takes away what was laid out and not used: a segment that is done with is plain text to its end. */
export async function takeInRoom(segment: OwnSegment, disk: SegmentDisk): Promise<void> {
  if (segment.length === segment.size) return
  const file = await disk.fileSystem.reopen(segment.path)
  await file.cutTo(segment.size).finally(() => file.close())
}
