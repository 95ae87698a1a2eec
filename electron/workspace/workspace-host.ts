import { randomUUID } from 'node:crypto'
import type { AnyCommand } from '#core/commands/all-commands'
import { runCommand as runCoreCommand } from '#core/commands/run-command'
import type { SavingState, StorageOverview, StorageState } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { failed, success, type Result } from '#core/workspace/failure'
import { changesNothing, survivesSaving } from '#core/workspace/survives-saving'
import { emptyWorkspace } from '#core/workspace/workspace'
import { errorDetail } from '../diagnostics/log'
import { createConflictDesk, type ConflictDesk } from './conflict-desk'
import { createCopyReader } from './copies'
import { createDesk } from './create-desk'
import { dataFolder } from './data-folder'
import type { DeskGrounds } from './desk-grounds'
import { noteClosed, noteOpen } from './lock-file'
import { thisMachine } from './this-machine'
import { delay as realDelay, inTime } from './delay'
import { createListeners } from './listeners'
import { createJournalPen } from './journal-pen'
import { createMemory, type Prepared } from './memory'
import { nodeFileSystem } from './node-file-system'
import { createSaveLoop } from './save-loop'
import { doneHere } from './storage-tasks'
import type { WorkspaceHost, WorkspaceHostOptions } from './host-shape'
import { createWorkspaceStore } from './workspace-store'

/** How long a command waits for the disk before it answers "kept, not yet saved"; milliseconds. */
export const patience = 2000

/** A journal longer than this makes a start slower than it need be; bytes. */
const usualJournalLimit = 2_000_000

/** A version that is not the file itself is only gone on with if the user says so. */
function isToChoose(
  storage: StorageState,
  name: string,
): storage is Extract<StorageState, { state: 'damaged' }> {
  return storage.state === 'damaged' && storage.from !== name
}

export function createWorkspaceHost(options: WorkspaceHostOptions): WorkspaceHost {
  const { now, zone, newId, log, delay = realDelay, runCommand = runCoreCommand } = options
  const disk = { fileSystem: options.fileSystem ?? nodeFileSystem, delay, unique: randomUUID }
  const tasks = options.tasks ?? doneHere(disk)
  const pen = options.pen ?? createJournalPen(disk)
  const storeIn = (folder: string) =>
    createWorkspaceStore({
      ...{ folder, now, zone, newId, disk, tasks, pen, log },
      journalLimit: options.journalLimit ?? usualJournalLimit,
      onOthers: () => void conflicts.look(),
    })
  let store = storeIn(options.folder)
  const savingListeners = createListeners<SavingState>(log)
  const loop = createSaveLoop({
    save: (workspace, since) => store.save(workspace, since),
    probe: () => store.probe(),
    ...{ delay, log, onState: savingListeners.tell },
  })
  const memory = createMemory(log)
  let mode: 'closed' | 'open' | 'readOnly' | 'choosing' = 'closed'
  let storage: StorageState = { state: 'new' }
  let beside: Promise<void> = Promise.resolve()
  let alsoOpenOn: StorageOverview['alsoOpenOn'] = null

  const grounds: DeskGrounds = {
    ...{ disk, tasks, log, now, newId },
    usualFolder: options.folder,
    store: () => store,
    inForce: () => ({ workspace: memory.current(), meta: store.meta() }),
    best: () => (storage.state === 'damaged' ? storage.from : null),
    mode: () => mode,
    change: (make) =>
      change(() => {
        const made = make()
        const outcome = { change: made, createdId: null }
        return success(
          changesNothing(made) ? { ...outcome, accept: () => {} } : memory.prepare(outcome, now()),
        )
      }),
    flush: () => flush(),
    saved: async () => {
      await flush()
      if (store.adapter.tip() === null && memory.current().revision > 0) {
        loop.begin(memory.current(), false)
        await flush()
      }
      if (!loop.isDurable(memory.current().revision)) throw new Error('what is in force is not saved')
    },
    keepBackup: (kind) => store.backups.keep(kind, store.adapter.tip()),
    goOnWith: (saved) => {
      store.take(saved)
      memory.open(saved?.workspace ?? emptyWorkspace)
      mode = 'open'
      storage = { state: 'ok' }
      loop.begin(memory.current(), false)
    },
    moveInto: async (folder) => {
      await noteClosed(store.folder, disk)
      await store.end()
      store = storeIn(folder)
      const opened = await store.open()
      mode = opened.readOnly ? 'readOnly' : 'open'
      void noteHere()
      return opened.db.data
    },
    describe: createCopyReader({ disk }, tasks).describe,
  }
  const conflicts: ConflictDesk = createConflictDesk(grounds)
  const desk = createDesk({ grounds, conflicts, alsoOpenOn: () => alsoOpenOn, reopen })

  async function reopen(): Promise<void> {
    if (mode !== 'open') await open()
  }

  async function open(): Promise<StorageState> {
    const folder = await dataFolder(options.folder, disk)
    if (folder !== store.folder) store = storeIn(folder)
    const opened = await store.open()
    memory.open(opened.db.data.workspace)
    storage = opened.storage
    mode = opened.readOnly ? 'readOnly' : 'open'
    // Another's folder that holds nothing at all is a drive that is away, and no first run.
    if (storage.state === 'new' && folder !== options.folder) {
      storage = { state: 'unreadable', file: store.file, reason: 'folderGone' }
      mode = 'readOnly'
    }
    if (mode === 'open' && options.recovery === 'chosen' && isToChoose(storage, store.name)) {
      storage = { ...storage, mustChoose: true }
      mode = 'choosing'
    }
    if (mode !== 'open') return storage
    loop.begin(memory.current(), !opened.unsaved)
    if (storage.state !== 'new') beside = besides()
    return storage
  }

  /** What a start need not wait for. */
  async function besides(): Promise<void> {
    await noteHere()
    await store.tidy()
    await conflicts.look()
  }

  async function noteHere(): Promise<void> {
    try {
      alsoOpenOn = await noteOpen(store.folder, store.meta().workspaceId, now(), thisMachine, disk)
    } catch (error) {
      log.warn('no word was left that the folder is open', errorDetail(error))
    }
  }

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
      // What changes nothing is no revision, and would stand in the way of the next one's line.
      if (memory.current().revision === change.revision) loop.want(memory.current(), { change, at: now() })
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

  /** What was laid out in the segment ahead of changes is of no use to the next start, and does it no harm. */
  async function endJournal(): Promise<void> {
    const ended = store.end().then(() => true)
    await inTime(ended, 500, delay).catch((error: unknown) =>
      log.warn('the journal was left as it is', errorDetail(error)),
    )
  }

  function saveNow(): void {
    if (mode !== 'open' || loop.isDurable(memory.current().revision)) return
    try {
      store.saveNow(memory.current(), loop.unsaved())
    } catch (error) {
      log.error('the last save failed', errorDetail(error))
    }
  }

  return {
    start: open,
    storage: () => storage,
    lastSaved: () => (memory.current().revision > 0 ? store.meta().savedAt : null),
    desk,
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
      const settled = beside.then(() => store.settle()).then(() => true)
      await inTime(settled, 3000, delay)
      await endJournal()
      await noteClosed(store.folder, disk)
    },
  }
}
