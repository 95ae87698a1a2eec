import { join } from 'node:path'
import type { StorageConflict, VersionSide } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { dayIn } from '#core/time/arithmetic'
import { zone } from '#core/time/kinds'
import { failed, type Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'
import { compareVersions, mergeVersions } from '#core/workspace/merge'
import { differingCompanies, replaceAll } from '#core/workspace/replace'
import { errorDetail } from '../diagnostics/log'
import { backupName } from './backup-names'
import { listConflicts } from './copies'
import { readAncestor } from './keep-ancestor'
import { ancestorOf } from './keep-aside'
import type { DeskGrounds } from './desk-grounds'
import { createListeners } from './listeners'
import { loadWorkspace, type OpenedFile } from './load-workspace'
import { countsOf } from './look'
import { versionClashes } from './version-clashes'
import type { ConflictChoice } from './storage-desk'

/** Two versions of the data, and the user's word on which goes on. */
export interface ConflictDesk {
  current(): StorageConflict | null
  onChanged(listener: (conflict: StorageConflict | null) => void): () => void
  /** Looks for versions of somebody else's in the folder. */
  look(): Promise<void>
  resolve(choice: ConflictChoice, sides?: Readonly<Record<string, VersionSide>>): Promise<Result<RunResult>>
}

/** A version of somebody else's; what holds nothing that is not here anyway is nobody's choice. */
interface Found {
  readonly conflict: StorageConflict
  readonly isToChoose: boolean
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

  /** The last version that both come from, null where nobody knows it. */
  async function originOf(id: string): Promise<Workspace | null> {
    return (await readAncestor(id, store().folder, disk))?.workspace ?? null
  }

  async function describe(id: string): Promise<Found | null> {
    const theirs = await grounds.describe(store().folder, { id, kind: 'conflict' })
    const opened = await open(id)
    if (theirs === null || opened === null) return null
    const { workspace, meta } = inForce()
    const different = differingCompanies(workspace, opened.saved.workspace)
    const counts = countsOf(workspace)
    const { savedAt } = meta
    const about = { savedAt, revision: workspace.revision, bytes: 0, counts, sound: true }
    const base = await originOf(id)
    const { taken, clashes } = compareVersions({ base, mine: workspace, theirs: opened.saved.workspace })
    const asked = { isOriginKnown: base !== null, clashes: versionClashes(clashes) }
    const isNews = taken.some(({ table }) => table !== 'announcements') || asked.clashes.length > 0
    const isToChoose = isNews || (base === null && different.length > 0)
    const mine = { id: store().name, kind: 'main', ...about } as const
    return { isToChoose, conflict: { id, theirs, different, ...asked, mine } }
  }

  async function look(): Promise<void> {
    try {
      for (const id of await listConflicts(store().folder, disk)) {
        const found = await describe(id)
        if (found === null) continue
        if (found.isToChoose) return show(found.conflict)
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
    if (ancestorOf(id) !== id) await disk.fileSystem.remove(join(folder, ancestorOf(id)))
  }

  /** Ours is to be found among the backups, whatever is chosen. */
  async function keepOurs(): Promise<boolean> {
    try {
      await grounds.saved()
      await grounds.keepBackup('beforeMerge')
      return true
    } catch (error) {
      log.error('no backup of ours, so nothing is chosen', errorDetail(error))
      return false
    }
  }

  async function resolve(
    choice: ConflictChoice,
    sides: Readonly<Record<string, VersionSide>> = {},
  ): Promise<Result<RunResult>> {
    const decided = conflict
    const theirs = decided === null ? null : await open(decided.id)
    if (decided === null || theirs === null) return failed('notFound')
    if (choice !== 'mine' && !(await keepOurs())) return failed('notSaved')
    const base = await originOf(decided.id)
    const other = theirs.saved.workspace
    const result = await grounds.change(() => {
      const { workspace } = inForce()
      if (choice === 'theirs') return replaceAll(workspace, other, { key: 'restoreCopy', values: {} })
      const label = { key: 'mergeCopies', values: {} }
      if (choice === 'both')
        return mergeVersions({ base, mine: workspace, theirs: other }, label, sides, grounds.newId)
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
