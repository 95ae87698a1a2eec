import { randomUUID } from 'node:crypto'
import type { AnyCommand } from '#core/commands/all-commands'
import type { CommandContext, Outcome } from '#core/commands/command'
import { runCommand as runCoreCommand } from '#core/commands/run-command'
import type { SavingState, StorageState } from '#core/ipc/rooms/storage'
import type { RunResult, UndoState } from '#core/ipc/rooms/workspace'
import type { Instant, Zone } from '#core/time/kinds'
import { failed, success, type Result } from '#core/workspace/failure'
import { changesNothing, survivesSaving } from '#core/workspace/survives-saving'
import type { Workspace } from '#core/workspace/workspace'
import { errorDetail, type Log } from '../diagnostics/log'
import { delay as realDelay, inTime, type Delay } from './delay'
import type { FileSystem } from './file-system'
import { createListeners } from './listeners'
import { createMemory, type ChangeMade, type Prepared } from './memory'
import { nodeFileSystem } from './node-file-system'
import { createSaveLoop } from './save-loop'
import { createWorkspaceStore } from './workspace-store'

/** How long a command waits for the disk before it answers "kept, not yet saved"; milliseconds. */
export const patience = 2000

type RunCommand = (workspace: Workspace, command: AnyCommand, context: CommandContext) => Result<Outcome>

export interface WorkspaceHostOptions {
  readonly folder: string
  readonly now: () => Instant
  readonly zone: () => Zone
  readonly newId: () => string
  readonly log: Log
  readonly fileSystem?: FileSystem
  readonly delay?: Delay
  readonly runCommand?: RunCommand
}

/** The one owner of the data: runs commands, remembers how to undo them, and answers once they are on disk. */
export interface WorkspaceHost {
  /** Opens the data. Everything else waits for this. */
  start(): Promise<StorageState>
  current(): Workspace
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

export function createWorkspaceHost(options: WorkspaceHostOptions): WorkspaceHost {
  const { folder, now, zone, newId, log, delay = realDelay, runCommand = runCoreCommand } = options
  const disk = { fileSystem: options.fileSystem ?? nodeFileSystem, delay, unique: randomUUID }
  const store = createWorkspaceStore({ folder, now, zone, newId, disk, log })
  const savingListeners = createListeners<SavingState>(log)
  const { save, probe } = store
  const loop = createSaveLoop({ save, probe, delay, log, onState: savingListeners.tell })
  const memory = createMemory(log)
  let mode: 'closed' | 'open' | 'readOnly' = 'closed'

  async function answer(createdId: string | null): Promise<Result<RunResult>> {
    const { revision } = memory.current()
    const saved = loop.isDurable(revision) || (await inTime(loop.settled(revision), patience, delay))
    return success({ revision, createdId, saved })
  }

  /** What `prepare` says is to happen: accepted into memory if it can be saved, then saved. */
  async function change(prepare: () => Result<Prepared>): Promise<Result<RunResult>> {
    if (mode !== 'open') return failed(mode === 'closed' ? 'busy' : 'readOnly')
    try {
      const prepared = prepare()
      if (!prepared.ok) return prepared
      const { change, createdId, accept } = prepared.value
      if (!survivesSaving(change)) {
        log.error('a change was refused: it could not be saved as it is', { label: change.label.key })
        return failed('unexpected')
      }
      accept()
      loop.want(memory.current())
      return await answer(createdId)
    } catch (error) {
      log.error('a command failed', errorDetail(error))
      return failed('unexpected')
    }
  }

  function prepare(command: AnyCommand): Result<Prepared> {
    const at = now()
    const outcome = runCommand(memory.current(), command, { now: at, zone: zone(), newId })
    if (!outcome.ok) return outcome
    if (changesNothing(outcome.value.change)) return success({ ...outcome.value, accept: () => {} })
    return success(memory.prepare(outcome.value, at))
  }

  async function flush(timeout = 3000): Promise<void> {
    if (mode !== 'open' || loop.isDurable(memory.current().revision)) return
    const saved = loop.retry().then(() => true)
    await inTime(saved, timeout, delay)
  }

  function saveNow(): void {
    if (mode !== 'open' || loop.isDurable(memory.current().revision)) return
    try {
      store.saveNow(memory.current())
    } catch (error) {
      log.error('the last save failed', errorDetail(error))
    }
  }

  return {
    start: async () => {
      const opened = await store.open()
      memory.open(opened.db.data.workspace)
      mode = opened.readOnly ? 'readOnly' : 'open'
      if (mode === 'open') loop.begin(memory.current(), !opened.unsaved)
      return opened.storage
    },
    current: memory.current,
    run: (command) => change(() => prepare(command)),
    undo: () => change(memory.undo),
    redo: () => change(memory.redo),
    undoState: memory.undoState,
    onChanged: memory.onChanged,
    saving: loop.state,
    onSavingChanged: savingListeners.add,
    retrySave: async () => {
      if (mode === 'open') await loop.retry()
    },
    flush,
    saveNow,
    stop: async () => {
      await flush()
      if (mode === 'open') mode = 'readOnly'
      // A write that hangs must not keep the app from quitting; what it leaves is found at the next start.
      const stopped = loop.stop().then(() => true)
      await inTime(stopped, 500, delay)
    },
  }
}
