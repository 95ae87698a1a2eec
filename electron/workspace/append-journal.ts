import { dirname } from 'node:path'
import { patiently, type Disk } from './durable-file'
import { sizeIn } from './file-system'

/** The file that this session adds its changes to. Nobody else writes to it. */
export interface OwnSegment {
  readonly path: string
  /** How long it is by what is known to be on the disk. */
  readonly size: number
  /** A write to it was refused halfway: what stands beyond `size` is ours, and worth nothing. */
  readonly inDoubt: boolean
}

/** The segment is not as we left it: another program has written to it. */
export class SegmentChanged extends Error {
  override readonly name = 'SegmentChanged'
}

/** A new segment with its first lines, durable with its name once this resolves. A refusal leaves nothing behind. */
export async function beginSegment(path: string, text: string, disk: Disk): Promise<OwnSegment> {
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
  return { path, size: bytes.length, inDoubt: false }
}

/** Adds lines; they are on the disk once this resolves. Opened anew each time, so that a drive can be taken away. */
export async function continueSegment(segment: OwnSegment, text: string, disk: Disk): Promise<OwnSegment> {
  const bytes = Buffer.from(text)
  const file = await patiently(disk, () => disk.fileSystem.append(segment.path))
  try {
    const size = sizeIn(await file.stamp())
    if (size !== segment.size) {
      if (!segment.inDoubt || size < segment.size) throw new SegmentChanged(segment.path)
      await file.cutTo(segment.size)
    }
    await file.write(bytes)
    await file.syncData()
  } finally {
    await file.close()
  }
  return { ...segment, size: segment.size + bytes.length, inDoubt: false }
}
