import type {
  CopyInside,
  MoveResult,
  StorageConflict,
  StorageOverview,
  VersionSide,
} from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import type { Result } from '#core/workspace/failure'

/** How a copy comes back: in place of everything, or beside it (what both have stays as it is here). */
export type RestoreMode = 'replace' | 'addMissing'

/** Which version of two goes on. `both` puts them together record by record. */
export type ConflictChoice = 'mine' | 'theirs' | 'both'

/** What a person can do with the saved data besides working with it. Every failure is data; nothing here overwrites. */
export interface StorageDesk {
  overview(): Promise<StorageOverview>
  /** Opens a copy to look at, by its id. */
  lookInside(id: string): Promise<Result<CopyInside>>
  /** Opens a file from another place to look at; its id may then be restored. */
  lookAtFile(path: string): Promise<Result<CopyInside>>
  /** Puts a copy in force, after a backup of what is there now. One step of undo. */
  restore(id: string, mode: RestoreMode): Promise<Result<RunResult>>
  /** Makes a backup now. */
  backUpNow(): Promise<Result<null>>
  /** Makes a backup of how it is before something large, of a kind of its own. A failure says that there is none to rely on. */
  backUpBefore(what: 'import'): Promise<Result<null>>
  /** Writes what is in force to a file of the user's choice, also while the disk of the data refuses. */
  saveCopy(path: string): Promise<Result<null>>
  /** At start with `mustChoose`: goes on with this copy, or with nothing (null). Writing begins with it. */
  chooseRecovery(id: string | null): Promise<Result<null>>
  conflict(): StorageConflict | null
  onConflictChanged(listener: (conflict: StorageConflict | null) => void): () => void
  /** `sides` says which one goes on of what both changed, by the key of the clash. Both versions stay as copies. */
  resolveConflict(
    choice: ConflictChoice,
    sides?: Readonly<Record<string, VersionSide>>,
  ): Promise<Result<RunResult>>
  /** Moves the data to a folder and goes on there; the old folder stays as it was, as a copy. */
  moveTo(folder: string): Promise<Result<MoveResult>>
  /** Goes on with the data that stands in a folder already; what is in force now stays behind as a copy. */
  useFolder(folder: string): Promise<Result<RunResult>>
  /** Looks anew at a file that could not be opened: the drive may be back. */
  reopen(): Promise<unknown>
  /** Removes every backup and every version kept aside, for good. */
  removeCopies(): Promise<Result<null>>
}
