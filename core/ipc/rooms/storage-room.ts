import * as v from 'valibot'
import { call, nothing } from '../method'
import type { ClockDoubt, CopyInside, FolderAnswer, StorageOverview, StorageState } from './storage'
import type { RunResult } from './workspace'

/** Names a copy that main has listed or opened; main takes no other. */
const copyId = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))

/** The saved data itself: where it is, what is kept of it, and what to go on with. Paths are asked for by main alone. */
export const storageRoom = {
  overview: call<StorageOverview>()(nothing),
  /** How the file is found now: after the drive came back, or a newer file was replaced. */
  reopen: call<StorageState>()(nothing),
  lookInside: call<CopyInside>()(v.object({ id: copyId })),
  /** Asks for a file from another place and looks into it. */
  lookElsewhere: call<CopyInside | null>()(nothing),
  chooseRecovery: call<StorageState>()(v.object({ id: v.nullable(copyId) })),
  restore: call<RunResult>()(v.object({ id: copyId, mode: v.picklist(['replace', 'addMissing']) })),
  backUpNow: call<null>()(nothing),
  /** Asks where to and writes all data there, also while the usual place refuses; null: not wanted after all. */
  saveCopy: call<{ readonly file: string } | null>()(nothing),
  openFolder: call<null>()(nothing),
  /** Asks for a folder and moves the data there. */
  moveFolder: call<FolderAnswer>()(nothing),
  /** Goes on with the data found in the folder that was asked for last. */
  useFolder: call<RunResult>()(nothing),
  /** `sides` says for what both changed which one goes on, by its key; what it does not name goes as usual. */
  resolveConflict: call<RunResult>()(
    v.object({
      choice: v.picklist(['mine', 'theirs', 'both']),
      sides: v.record(v.pipe(v.string(), v.maxLength(500)), v.picklist(['mine', 'theirs', 'both'])),
    }),
  ),
  /** Whether the machine's clock can be right; null: nothing speaks against it. */
  clock: call<ClockDoubt | null>()(nothing),
  /** The user has looked: the machine's clock is right. */
  trustClock: call<null>()(nothing),
  /** Removes every backup and every version kept aside, for good. */
  removeCopies: call<null>()(nothing),
} as const
