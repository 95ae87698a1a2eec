import type { AnyCommand } from '#core/commands/all-commands'
import type { SavingState, StorageState } from '#core/ipc/rooms/storage'
import type { RunResult, UndoState } from '#core/ipc/rooms/workspace'
import type { Change } from '#core/workspace/change'
import type { Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'

/** A change that has happened, with the workspace on both sides of it. */
export interface Changed {
  readonly change: Change
  readonly before: Workspace
  readonly after: Workspace
  readonly undo: UndoState
}

/** The workspace as the rest of main sees it; `electron/workspace/` keeps it on disk. */
export interface KeptWorkspace {
  start(): Promise<StorageState>
  current(): Workspace
  run(command: AnyCommand): Promise<Result<RunResult>>
  undo(): Promise<Result<RunResult>>
  redo(): Promise<Result<RunResult>>
  undoState(): UndoState
  onChanged(listener: (changed: Changed) => void): () => void
  saving(): SavingState
  onSavingChanged(listener: (state: SavingState) => void): () => void
  retrySave(): unknown
  flush(timeoutMs?: number): Promise<unknown>
  /** Writes at once and waits for nobody: the session ends now. */
  saveNow(): void
  stop(): unknown
}
