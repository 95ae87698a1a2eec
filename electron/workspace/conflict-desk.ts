import { join } from 'node:path'
import type { StorageConflict } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { dayIn } from '#core/time/arithmetic'
import { zone } from '#core/time/kinds'
import { failed, type Result } from '#core/workspace/failure'
import { differingCompanies, keepBoth, replaceAll } from '#core/workspace/replace'
import { errorDetail } from '../diagnostics/log'
import { backupName } from './backup-names'
import { listConflicts } from './copies'
import type { DeskGrounds } from './desk-grounds'
import { createListeners } from './listeners'
import { loadWorkspace, type OpenedFile } from './load-workspace'
import { countsOf } from './look'
import type { ConflictChoice } from './storage-desk'

/** Two versions of the data, and the user's word on which goes on. */
export interface ConflictDesk {
  current(): StorageConflict | null
  onChanged(listener: (conflict: StorageConflict | null) => void): () => void
  /** Looks for versions of somebody else's in the folder. */
  look(): Promise<void>
  resolve(choice: ConflictChoice): Promise<Result<RunResult>>
}

export function createConflictDesk(grounds: DeskGrounds): ConflictDesk {
  const { disk, log, store, inForce } = grounds
  const listeners = createListeners<StorageConflict | null>(log)
  let conflict: StorageConflict | null = null

  function show(next: StorageConflict | null): void {
    if (next === null && conflict === null) return
    conflict = next
    listeners.tell(next)
  }

  async function open(id: string): Promise<OpenedFile | null> {
    const load = await loadWorkspace(join(store().folder, id), disk.fileSystem)
    return load.state === 'ok' ? load : null
  }

  async function describe(id: string): Promise<StorageConflict | null> {
    const theirs = await grounds.describe(store().folder, { id, kind: 'conflict' })
    const opened = await open(id)
    if (theirs === null || opened === null) return null
    const { workspace, meta } = inForce()
    const different = differingCompanies(workspace, opened.saved.workspace)
    const counts = countsOf(workspace)
    const { savedAt } = meta
    const about = { savedAt, revision: workspace.revision, bytes: 0, counts, sound: true }
    return { id, theirs, different, mine: { id: store().name, kind: 'main', ...about } }
  }

  async function look(): Promise<void> {
    try {
      for (const id of await listConflicts(store().folder, disk)) {
        const found = await describe(id)
        if (found === null) continue
        if (found.different.length > 0) return show(found)
        await putAway(id)
      }
      show(null)
    } catch (error) {
      log.warn('other versions could not be looked at', errorDetail(error))
    }
  }

  /** A version that was decided on goes to the backups: kept, and asked about no more. */
  async function putAway(id: string): Promise<void> {
    const { folder } = store()
    const at = grounds.now()
    const day = dayIn(at, zone('UTC'))
    await disk.fileSystem.makeFolder(join(folder, 'backups'))
    const names = await disk.fileSystem.list(join(folder, 'backups'))
    let count = 1
    while (names.includes(backupName('conflict', day, at, count))) count += 1
    const to = join(folder, 'backups', backupName('conflict', day, at, count))
    await disk.fileSystem.rename(join(folder, id), to)
  }

  async function resolve(choice: ConflictChoice): Promise<Result<RunResult>> {
    const decided = conflict
    const theirs = decided === null ? null : await open(decided.id)
    if (decided === null || theirs === null) return failed('notFound')
    const other = theirs.saved.workspace
    const result = await grounds.change(() => {
      const { workspace } = inForce()
      if (choice === 'theirs') return replaceAll(workspace, other, { key: 'restoreCopy', values: {} })
      const label = { key: 'mergeCopies', values: {} }
      if (choice === 'both') return keepBoth(workspace, other, label, grounds.newId)
      return replaceAll(workspace, workspace, label)
    })
    if (!result.ok || !result.value.saved) return result
    await putAway(decided.id).catch((error: unknown) => log.warn('not put away', errorDetail(error)))
    conflict = null
    listeners.tell(null)
    await look()
    return result
  }

  return { current: () => conflict, onChanged: listeners.add, look, resolve }
}
