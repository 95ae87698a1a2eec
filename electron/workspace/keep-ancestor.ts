import { join } from 'node:path'
import { writeDocument, type SavedWorkspace } from '#core/workspace/document'
import { errorDetail, type Log } from '../diagnostics/log'
import { documentBytes } from './document-text'
import { writeDurably, type Disk } from './durable-file'
import { ancestorOf } from './keep-aside'
import { loadWorkspace } from './load-workspace'

/**
 * Keeps what a version of somebody else's and ours both come from, so that what each side changed can be told later. Only
 * the journal proves it: a backup in a folder that is synced may be of their way and not of ours.
 */
export async function keepAncestor(
  conflict: string,
  parting: SavedWorkspace | null,
  folder: string,
  disk: Disk,
  log: Log,
): Promise<void> {
  if (parting === null) return
  try {
    const { bytes } = documentBytes(writeDocument(parting.workspace, parting.meta))
    await writeDurably(join(folder, ancestorOf(conflict)), bytes, disk)
  } catch (error) {
    log.warn('what both versions come from was not kept', errorDetail(error))
  }
}

/** What a version that was kept and ours both come from; null where that is not known. */
export async function readAncestor(
  conflict: string,
  folder: string,
  disk: Disk,
): Promise<SavedWorkspace | null> {
  if (ancestorOf(conflict) === conflict) return null
  const load = await loadWorkspace(join(folder, ancestorOf(conflict)), disk.fileSystem)
  return load.state === 'ok' && !load.edited && load.broken.length === 0 ? load.saved : null
}
