import { isAbsolute, join } from 'node:path'
import type { CopyInside, SavedCopy, StorageOverview } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { failed, success, type Result } from '#core/workspace/failure'
import { addMissing, replaceAll } from '#core/workspace/replace'
import { errorDetail } from '../diagnostics/log'
import type { ConflictDesk } from './conflict-desk'
import { listCopies, listJournalsAside } from './copies'
import type { DeskGrounds } from './desk-grounds'
import { documentBytes } from './document-text'
import { writeDurably } from './durable-file'
import { sizeIn, unlessMissing } from './file-system'
import { moveTo, useFolder } from './folder-desk'
import { loadWorkspace } from './load-workspace'
import { countsOf } from './look'
import { listedCopy, openable } from './storage-desk-work'
import type { RestoreMode, StorageDesk } from './storage-desk'

interface Wiring {
  readonly grounds: DeskGrounds
  readonly conflicts: ConflictDesk
  readonly alsoOpenOn: () => StorageOverview['alsoOpenOn']
  readonly reopen: () => Promise<void>
}

export function createDesk({ grounds, conflicts, alsoOpenOn, reopen }: Wiring): StorageDesk {
  const { disk, tasks, log, store, inForce, usualFolder } = grounds
  /** Copies from elsewhere count only once they were looked at. */
  const seen = new Set<string>()

  async function pathOf(id: string): Promise<string | null> {
    if (seen.has(id)) return id
    const known = await listCopies({ ...store(), disk })
    return known.some((copy) => copy.id === id) ? join(store().folder, id) : null
  }

  async function overview(): Promise<StorageOverview> {
    const { folder, file, name } = store()
    const copies: SavedCopy[] = []
    for (const place of await listCopies({ folder, file, disk })) {
      const copy = await grounds.describe(folder, place)
      if (copy !== null) copies.push(copy)
    }
    const newestFirst = copies.toSorted((a, b) => ((a.savedAt ?? '') < (b.savedAt ?? '') ? 1 : -1))
    const { workspace, meta } = inForce()
    const stamp = await unlessMissing(disk.fileSystem.stamp(file)).catch(() => null)
    const about = { savedAt: meta.savedAt, revision: workspace.revision, counts: countsOf(workspace) }
    return {
      folder,
      isUsualFolder: folder === usualFolder,
      main: stamp === null ? null : { id: name, kind: 'main', bytes: sizeIn(stamp), sound: true, ...about },
      copies: newestFirst,
      conflict: conflicts.current(),
      alsoOpenOn: alsoOpenOn(),
    }
  }

  async function inside(path: string, id: string, kind: SavedCopy['kind']): Promise<Result<CopyInside>> {
    const stamp = await unlessMissing(disk.fileSystem.stamp(path)).catch(() => null)
    if (stamp === null) return failed('notFound')
    await grounds.flush()
    const { look, lines, comparison } = await tasks.compare(path, store().file)
    if (!look.sound) {
      const load = openable(await loadWorkspace(path, disk.fileSystem))
      if (!load.ok) return load
    }
    return success({ copy: listedCopy({ id, kind, bytes: sizeIn(stamp) }, look), lines, comparison })
  }

  async function restore(id: string, mode: RestoreMode): Promise<Result<RunResult>> {
    if (grounds.mode() !== 'open') return failed('readOnly')
    const path = await pathOf(id)
    if (path === null) return failed('notFound')
    const copy = openable(await loadWorkspace(path, disk.fileSystem))
    if (!copy.ok) return copy
    try {
      // What is about to be replaced must be safe first.
      await grounds.flush()
      await store().backups.keep('beforeRestore', store().adapter.tip())
    } catch (error) {
      log.error('no backup before restoring, so nothing is restored', errorDetail(error))
      return failed('notSaved')
    }
    store().carry(copy.value.saved.meta.carried)
    const { workspace } = copy.value.saved
    const label = { key: 'restoreCopy', values: {} }
    return grounds.change(() =>
      mode === 'replace'
        ? replaceAll(inForce().workspace, workspace, label)
        : addMissing(inForce().workspace, workspace, label),
    )
  }

  /** Saved to the last change, or an error for whoever must not go on without. */
  async function saved(): Promise<void> {
    await grounds.flush()
    if (!grounds.isSaved()) throw new Error('what is in force is not saved')
  }

  async function quietly(what: string, work: () => Promise<unknown>): Promise<Result<null>> {
    try {
      await work()
      return success(null)
    } catch (error) {
      log.error(what, errorDetail(error))
      return failed('notSaved')
    }
  }

  async function chooseRecovery(id: string | null): Promise<Result<null>> {
    if (grounds.mode() !== 'choosing') return failed('busy')
    if (id === null) {
      grounds.goOnWith(null)
      return success(null)
    }
    const path = await pathOf(id)
    if (path === null) return failed('notFound')
    // The best goes on with the journal of the file, as far as that follows upon it; another was chosen for what it holds.
    const journalOf = id === grounds.best() ? store().file : path
    const load = openable(await loadWorkspace(path, disk.fileSystem, journalOf))
    if (!load.ok) return load
    grounds.goOnWith(load.value.saved)
    return success(null)
  }

  return {
    overview,
    lookInside: async (id) => {
      const path = await pathOf(id)
      const copies = await listCopies({ ...store(), disk })
      const kind = copies.find((copy) => copy.id === id)?.kind ?? 'elsewhere'
      return path === null ? failed('notFound') : inside(path, id, kind)
    },
    lookAtFile: async (path) => {
      if (!isAbsolute(path)) return failed('notFound')
      const result = await inside(path, path, 'elsewhere')
      if (result.ok) seen.add(path)
      return result
    },
    restore,
    backUpNow: () =>
      quietly('no backup was made', async () => {
        await grounds.flush()
        await store().backups.keep('session', store().adapter.tip())
      }),
    saveCopy: (path) =>
      quietly('the copy was not saved', async () => {
        const { workspace, meta } = inForce()
        const { chain: _, ...rest } = meta
        const document = writeDocument(workspace, { ...rest, savedAt: grounds.now() })
        await writeDurably(path, documentBytes(document).bytes, disk)
      }),
    chooseRecovery,
    conflict: conflicts.current,
    onConflictChanged: conflicts.onChanged,
    resolveConflict: conflicts.resolve,
    moveTo: (folder) => moveTo(folder, grounds),
    useFolder: (folder) => useFolder(folder, grounds),
    reopen,
    removeCopies: async () => {
      if (grounds.mode() !== 'open') return failed('readOnly')
      return quietly('not every copy was removed', async () => {
        const { folder } = store()
        await saved()
        // Written anew as a whole, so that no journal, no undo and no part carried along holds what was deleted.
        const { workspace, meta } = inForce()
        grounds.goOnWith({ workspace, meta: { ...meta, carried: nothingCarried } })
        await saved()
        for (const { id } of await listCopies({ ...store(), disk }))
          await disk.fileSystem.remove(join(folder, id))
        for (const name of await listJournalsAside(folder, disk))
          await disk.fileSystem.remove(join(folder, name))
      })
    },
  }
}
