import type { CopyKind, SavedCopy } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import type { Instant } from '#core/time/kinds'
import type { Change } from '#core/workspace/change'
import type { SavedWorkspace } from '#core/workspace/document'
import type { Result } from '#core/workspace/failure'
import type { Log } from '../diagnostics/log'
import type { BackupKind } from './backup-names'
import type { Disk } from './durable-file'
import type { StorageTasks } from './storage-tasks'
import type { WorkspaceStore } from './workspace-store'

/** What the desk needs of the host that owns the data. */
export interface DeskGrounds {
  readonly usualFolder: string
  readonly disk: Disk
  readonly tasks: StorageTasks
  readonly log: Log
  readonly now: () => Instant
  readonly newId: () => string
  readonly store: () => WorkspaceStore
  /** The data in force with what belongs to its file. */
  readonly inForce: () => SavedWorkspace
  /** What was found best at start and is offered first; null where nothing is to be chosen. */
  readonly best: () => string | null
  readonly mode: () => 'closed' | 'open' | 'readOnly' | 'choosing'
  /** Makes a change like any other: saved, undoable, told to all. */
  readonly change: (make: () => Change) => Promise<Result<RunResult>>
  readonly flush: () => Promise<void>
  /** Resolves once the file and its journal hold what is in force, in our present form; throws where the disk refuses. */
  readonly saved: () => Promise<void>
  /** Makes a backup of what is saved; throws when there is none to rely on. */
  readonly keepBackup: (kind: BackupKind) => Promise<unknown>
  /** Writing begins, with this or with nothing. */
  readonly goOnWith: (saved: SavedWorkspace | null) => void
  /** Goes over to another folder; what is in force stays in memory. Gives what stood there. */
  readonly moveInto: (folder: string) => Promise<SavedWorkspace>
  readonly describe: (
    folder: string,
    place: { readonly id: string; readonly kind: CopyKind },
    journalOf?: string,
  ) => Promise<SavedCopy | null>
}
