import { isAbsolute, join } from 'node:path'
import type { MoveResult } from '#core/ipc/rooms/storage'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { failed, success, type Result } from '#core/workspace/failure'
import { replaceAll } from '#core/workspace/replace'
import { errorDetail } from '../diagnostics/log'
import { ownFolderIn, rememberFolder } from './data-folder'
import type { DeskGrounds } from './desk-grounds'
import { writeDurably } from './durable-file'
import { unlessMissing } from './file-system'
import { loadWorkspace } from './load-workspace'
import { openable } from './storage-desk-work'

/** Moves the data: copied, looked at, and only then gone on with. The old folder stays as it was. */
export async function moveTo(chosen: string, grounds: DeskGrounds): Promise<Result<MoveResult>> {
  const { disk, tasks, log, store, usualFolder } = grounds
  if (grounds.mode() !== 'open') return failed('readOnly')
  if (!isAbsolute(chosen)) return failed('folderRefused')
  const from = store()
  try {
    const folder = await ownFolderIn(chosen, disk)
    const file = join(folder, from.name)
    const stamp = await unlessMissing(disk.fileSystem.stamp(file))
    const there = stamp === null ? null : await grounds.describe(folder, { id: from.name, kind: 'main' })
    if (there !== null) return success({ moved: 'occupied', there })
    await grounds.saved()
    await from.settle()
    const tip = from.adapter.tip()
    if (tip === null) return failed('notSaved')
    await tasks.fold({ path: from.file, to: file, tip })
    const look = await tasks.look(file)
    if (!look.sound || look.revision !== tip.revision) return failed('folderRefused')
    // The journal stays behind: in the new folder a backup is the second place in which everything stands.
    await grounds.keepBackup('session')
    await takeBackups(from.folder, folder, grounds)
    await rememberFolder(usualFolder, folder, disk)
    await grounds.moveInto(folder)
    return success({ moved: 'done', folder, leftBehind: from.folder })
  } catch (error) {
    log.error('the data could not be moved', errorDetail(error))
    return failed('folderRefused')
  }
}

async function takeBackups(from: string, to: string, { disk }: DeskGrounds): Promise<void> {
  const names = await disk.fileSystem.list(join(from, 'backups'))
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    await writeDurably(
      join(to, 'backups', name),
      await disk.fileSystem.read(join(from, 'backups', name)),
      disk,
    )
  }
}

/** Goes on with what stands in a folder. What is in force stays behind, whole, in the folder it was in. */
export async function useFolder(chosen: string, grounds: DeskGrounds): Promise<Result<RunResult>> {
  const { disk, log, store, usualFolder } = grounds
  if (grounds.mode() === 'closed') return failed('busy')
  if (!isAbsolute(chosen)) return failed('folderRefused')
  try {
    const folder = await ownFolderIn(chosen, disk)
    const there = openable(await loadWorkspace(join(folder, store().name), disk.fileSystem))
    if (!there.ok) return there
    await grounds.flush()
    await rememberFolder(usualFolder, folder, disk)
    const saved = await grounds.moveInto(folder)
    const label = { key: 'openFolder', values: {} }
    return await grounds.change(() => replaceAll(grounds.inForce().workspace, saved.workspace, label))
  } catch (error) {
    log.error('the folder could not be opened', errorDetail(error))
    return failed('folderRefused')
  }
}
