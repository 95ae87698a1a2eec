import type { AnyCommand } from '#core/commands/all-commands'
import type { CommandContext, Outcome } from '#core/commands/command'
import type { SavingState, StorageState } from '#core/ipc/rooms/storage'
import type { RunResult, UndoState } from '#core/ipc/rooms/workspace'
import type { Instant, Zone } from '#core/time/kinds'
import type { Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'
import type { Log } from '../diagnostics/log'
import type { Delay } from './delay'
import type { FileSystem } from './file-system'
import type { JournalPen } from './journal-pen'
import type { ChangeMade } from './memory'
import type { StorageDesk } from './storage-desk'
import type { StorageTasks } from './storage-tasks'

type RunCommand = (workspace: Workspace, command: AnyCommand, context: CommandContext) => Result<Outcome>

export interface WorkspaceHostOptions {
  readonly folder: string
  readonly now: () => Instant
  readonly zone: () => Zone
  readonly newId: () => string
  readonly log: Log
  readonly fileSystem?: FileSystem
  /** Work on whole files; where none is given it is done on the spot. */
  readonly tasks?: StorageTasks
  /** What writes the journal; where none is given it is written from here. */
  readonly pen?: JournalPen
  readonly journalLimit?: number
  /** Whether the user is asked before another version is gone on with in place of a damaged file. */
  readonly recovery?: 'chosen' | 'automatic'
  readonly delay?: Delay
  readonly runCommand?: RunCommand
}

/** The one owner of the data: runs commands, remembers how to undo them, and answers once they are on disk. */
export interface WorkspaceHost {
  /** Opens the data. Everything else waits for this. */
  start(): Promise<StorageState>
  current(): Workspace
  /** How the file stands: as it was found, or as it is since the user chose. */
  storage(): StorageState
  /** When the data was last saved, by its own word; null where there is none yet. */
  lastSaved(): Instant | null
  readonly desk: StorageDesk
  /** Changes memory and tells the listeners at once; resolves when the change is durable, or with `saved: false`. */
  run(command: AnyCommand): Promise<Result<RunResult>>
  undo(): Promise<Result<RunResult>>
  redo(): Promise<Result<RunResult>>
  undoState(): UndoState
  onChanged(listener: (made: ChangeMade) => void): () => void
  saving(): SavingState
  onSavingChanged(listener: (state: SavingState) => void): () => void
  retrySave(): Promise<void>
  /** Resolves when everything is on disk, when the disk refuses, or when the time is up; milliseconds. */
  flush(timeout?: number): Promise<void>
  /** Writes at once without waiting for anything: the session ends now. */
  saveNow(): void
  /** Saves what is left and takes no more changes. */
  stop(): Promise<void>
}
