import { join } from 'node:path'
import { nothingCarried, writeDocument, type Carried } from '#core/workspace/document'
import { failed, success, type Result } from '#core/workspace/failure'
import type { RunResult } from '#core/ipc/rooms/workspace'
import type { Change } from '#core/workspace/change'
import { addMissing, puttingIn, replaceAll } from '#core/workspace/replace'
import { errorDetail } from '../diagnostics/log'
import { listCopies, listPartsAside } from './copies'
import type { DeskGrounds } from './desk-grounds'
import { documentBytesInSlices } from './document-slices'
import { writeDurably } from './durable-file'
import type { KnownCopies } from './known-copies'
import type { RestoreMode, StorageDesk } from './storage-desk'

interface Restoring {
  readonly carried: Carried
  readonly make: () => Change
}

type BackupDesk = Pick<StorageDesk, 'restore' | 'backUpNow' | 'backUpBefore' | 'saveCopy' | 'removeCopies'>

/** Making copies, putting one in force, and removing them all. */
export function createBackupDesk(grounds: DeskGrounds, copies: KnownCopies): BackupDesk {
  const { disk, tasks, log, store, inForce, saved } = grounds

  async function quietly(what: string, work: () => Promise<unknown>): Promise<Result<null>> {
    try {
      await work()
      return success(null)
    } catch (error) {
      log.error(what, errorDetail(error))
      return failed('notSaved')
    }
  }

  const keep = (kind: Parameters<typeof grounds.keepBackup>[0]) => async () => {
    await saved()
    await grounds.keepBackup(kind)
  }

  async function removeAll(): Promise<void> {
    const { folder } = store()
    await saved()
    // Written anew as a whole, so that no journal, no undo and no part carried along holds what was deleted.
    const { workspace, meta } = inForce()
    grounds.goOnWith({ workspace, meta: { ...meta, carried: nothingCarried } })
    await saved()
    await store().settle()
    const names = (await listCopies({ ...store(), disk })).map(({ id }) => id)
    for (const name of [...names, ...(await listPartsAside(folder, disk))])
      await disk.fileSystem.remove(join(folder, name))
  }

  /** What putting a copy in force changes: worked out by the thread, or here where the file is not what is in force. */
  async function restoring(id: string, mode: RestoreMode): Promise<Result<Restoring>> {
    const path = await copies.pathOf(id)
    if (path === null) return failed('notFound')
    const label = { key: 'restoreCopy', values: {} }
    const found = await tasks.differences(path, store().file, mode)
    if (found?.revision === inForce().workspace.revision)
      return success({
        carried: found.carried,
        make: () => puttingIn(inForce().workspace, found.puts, label),
      })
    const copy = await copies.open(id)
    if (!copy.ok) return copy
    const { workspace, meta } = copy.value.saved
    const put = mode === 'replace' ? replaceAll : addMissing
    return success({ carried: meta.carried, make: () => put(inForce().workspace, workspace, label) })
  }

  async function restore(id: string, mode: RestoreMode): Promise<Result<RunResult>> {
    if (grounds.mode() !== 'open') return failed('readOnly')
    const ready = await quietly('not all is saved, so nothing is restored', saved)
    if (!ready.ok) return ready
    // Read before the backup is made: that may push out the very copy that is to come back.
    const { revision } = inForce().workspace
    const copy = await restoring(id, mode)
    if (!copy.ok) return copy
    // What is about to be replaced must be safe first.
    const kept = await quietly('no backup before restoring, so nothing is restored', keep('beforeRestore'))
    if (!kept.ok) return kept
    if (inForce().workspace.revision !== revision) return failed('busy')
    store().carry(copy.value.carried)
    return grounds.change(copy.value.make)
  }

  return {
    restore,
    backUpNow: () => quietly('no backup was made', keep('session')),
    backUpBefore: async (what) => {
      if (grounds.mode() !== 'open') return failed('readOnly')
      switch (what) {
        case 'import':
          return quietly('no backup was made before bringing in', keep('beforeImport'))
      }
    },
    saveCopy: (path) =>
      quietly('the copy was not saved', async () => {
        const { workspace, meta } = inForce()
        const { chain: _, ...rest } = meta
        const document = writeDocument(workspace, { ...rest, savedAt: grounds.now() })
        const { bytes } = await documentBytesInSlices(document)
        await writeDurably(path, bytes, disk)
      }),
    removeCopies: async () => {
      if (grounds.mode() !== 'open') return failed('readOnly')
      return quietly('not every copy was removed', removeAll)
    },
  }
}
