import type { Instant } from '#core/time/kinds'
import type { Log } from '../diagnostics/log'
import type { Disk } from './durable-file'
import { keepAside } from './keep-aside'
import { isAsKnown, type KnownVersion } from './known-version'

/**
 * Before we write: somebody else may have (a sync client, an editor, the app on another machine). Their version is kept
 * beside ours, so that both survive. An unreadable one throws, and the save is tried again later.
 */
export async function keepForeignVersion(
  path: string,
  folder: string,
  known: KnownVersion | null,
  now: Instant,
  disk: Disk,
  log: Log,
): Promise<void> {
  if (await isAsKnown(path, known, disk)) return
  const name = await keepAside(folder, 'conflict', await disk.fileSystem.read(path), now, disk)
  log.warn('the saved file was changed by somebody else; their version is kept', { name })
}
