import { isAbsolute } from 'node:path'
import type { CopyInside, SavedCopy, StorageOverview } from '#core/ipc/rooms/storage'
import { failed, success, type Result } from '#core/workspace/failure'
import { systemSlicing } from '../in-slices'
import { createBackupDesk } from './backup-desk'
import type { ConflictDesk } from './conflict-desk'
import type { DeskGrounds } from './desk-grounds'
import { sizeIn, unlessMissing } from './file-system'
import { moveTo, useFolder } from './folder-desk'
import { heaviest, heavy } from './heaviest'
import { createKnownCopies } from './known-copies'
import { loadCopy } from './load-journal'
import { countsOf } from './look'
import { listedCopy, openable } from './storage-desk-work'
import type { StorageDesk } from './storage-desk'

interface Wiring {
  readonly grounds: DeskGrounds
  readonly conflicts: ConflictDesk
  readonly alsoOpenOn: () => StorageOverview['alsoOpenOn']
  readonly reopen: () => Promise<void>
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

export function createDesk({ grounds, conflicts, alsoOpenOn, reopen }: Wiring): StorageDesk {
  const { disk, tasks, store, inForce, usualFolder } = grounds
  const copies = createKnownCopies(grounds)

  async function overview(): Promise<StorageOverview> {
    const { folder, file, name } = store()
    const listed: SavedCopy[] = []
    for (const place of await copies.list()) {
      const copy = await grounds.describe(folder, place, copies.journalOf(place.id))
      if (copy !== null) listed.push(copy)
    }
    const { workspace, meta } = inForce()
    const stamp = await unlessMissing(disk.fileSystem.stamp(file)).catch(() => null)
    const about = { savedAt: meta.savedAt, revision: workspace.revision, counts: countsOf(workspace) }
    const bytes = stamp === null ? 0 : sizeIn(stamp)
    return {
      folder,
      heaviest: bytes < heavy ? [] : await heaviest(workspace, systemSlicing),
      isUsualFolder: folder === usualFolder,
      main: stamp === null ? null : { id: name, kind: 'main', bytes, sound: true, ...about },
      copies: listed.toSorted((a, b) => order(b.savedAt ?? '', a.savedAt ?? '')),
      conflict: conflicts.current(),
      alsoOpenOn: alsoOpenOn(),
    }
  }

  async function inside(path: string, id: string, kind: SavedCopy['kind']): Promise<Result<CopyInside>> {
    const stamp = await unlessMissing(disk.fileSystem.stamp(path)).catch(() => null)
    if (stamp === null) return failed('notFound')
    await grounds.flush()
    const journalOf = copies.journalOf(id)
    const { look, lines, comparison } = await tasks.compare(path, store().file, journalOf)
    if (!look.sound) {
      const load = openable(await loadCopy(path, disk.fileSystem, journalOf))
      if (!load.ok) return load
    }
    return success({ copy: listedCopy({ id, kind, bytes: sizeIn(stamp) }, look), lines, comparison })
  }

  async function chooseRecovery(id: string | null): Promise<Result<null>> {
    if (grounds.mode() !== 'choosing') return failed('busy')
    const chosen = id === null ? success(null) : await copies.open(id)
    if (!chosen.ok) return chosen
    grounds.goOnWith(chosen.value?.saved ?? null)
    return success(null)
  }

  return {
    overview,
    lookInside: async (id) => {
      const path = await copies.pathOf(id)
      const kind = (await copies.list()).find((copy) => copy.id === id)?.kind ?? 'elsewhere'
      return path === null ? failed('notFound') : inside(path, id, kind)
    },
    lookAtFile: async (path) => {
      if (!isAbsolute(path)) return failed('notFound')
      const result = await inside(path, path, 'elsewhere')
      if (result.ok) copies.admit(path)
      return result
    },
    ...createBackupDesk(grounds, copies),
    chooseRecovery,
    conflict: conflicts.current,
    onConflictChanged: conflicts.onChanged,
    resolveConflict: conflicts.resolve,
    moveTo: (folder) => moveTo(folder, grounds),
    useFolder: (folder) => useFolder(folder, grounds),
    reopen,
  }
}
