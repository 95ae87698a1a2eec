import {
  beginSegment,
  continueSegment,
  layOutRoom,
  takeInRoom,
  type OwnSegment,
  type SegmentDisk,
} from './append-journal'
import { unlessMissing, type FileStamp, type FileSystem } from './file-system'
import { lookAround } from './look-around'

/** Lines for the journal, and how the folder was left: where it is otherwise, nothing is added. */
export interface Addition {
  /** The document that the journal belongs to. */
  readonly path: string
  readonly stamp: FileStamp | null
  readonly segments: readonly string[]
  readonly text: string
}

/** Writes the segment of this session. One call at a time. */
export interface JournalPen {
  /** A new segment with its first lines. */
  begin(path: string, text: string): Promise<void>
  /**
   * Adds lines to the segment; they are on the disk once this resolves with true. False where somebody else has written
   * in the folder, and nothing was added. Once it has failed, a new segment must be begun: how the old one ends is not known.
   */
  add(addition: Addition): Promise<boolean>
  /** The segment is done with. */
  end(): Promise<void>
}

/** How much room a pen of its own thread lays out ahead; bytes. Some thirty changes of a whole record. */
export const usualRoom = 131_072

/** The part of the disk that a pen touches. */
export interface PenDisk extends SegmentDisk {
  readonly fileSystem: SegmentDisk['fileSystem'] & Pick<FileSystem, 'list'>
}

/** No segment to go on with: its last writing failed, or none was begun. */
export class NoSegment extends Error {
  override readonly name = 'NoSegment'
}

/** A pen that can lay out room ahead, in the time after an answer. */
export interface RoomyPen extends JournalPen {
  layOut(room: number): Promise<void>
}

export function createJournalPen(disk: PenDisk): RoomyPen {
  let own: OwnSegment | null = null
  return {
    begin: async (path, text) => {
      own = null
      own = await beginSegment(path, text, disk)
    },
    add: async ({ path, stamp, segments, text }) => {
      const around = await lookAround(path, new Set(segments), disk.fileSystem)
      if (around.stamp !== stamp || around.unknown.length > 0) return false
      const segment = own
      own = null
      if (segment === null) throw new NoSegment()
      own = await continueSegment(segment, text, disk)
      return true
    },
    layOut: async (room) => {
      if (own === null) return
      const segment = own
      own = null
      own = await layOutRoom(segment, room, disk)
    },
    end: async () => {
      const segment = own
      own = null
      // Gone by now where its changes were made into the file.
      if (segment !== null) await unlessMissing(takeInRoom(segment, disk))
    },
  }
}
