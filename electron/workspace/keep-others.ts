import { writeDocument } from '#core/workspace/document'
import type { Instant } from '#core/time/kinds'
import type { Log } from '../diagnostics/log'
import { documentBytes } from './document-text'
import type { Disk } from './durable-file'
import { keepAncestor } from './keep-ancestor'
import { keepAside } from './keep-aside'
import type { Others } from './notice-others'

/**
 * Before we write: somebody else has (a sync client, an editor, the app on another machine). Each version of theirs is
 * kept beside ours, so that both survive; gives their names. What cannot be kept throws, and the save is tried again.
 */
export async function keepOthers(
  others: Others,
  folder: string,
  now: Instant,
  disk: Disk,
  log: Log,
): Promise<readonly string[]> {
  if (others.kind !== 'changed') return []
  const texts = others.versions.map(
    ({ workspace, meta }) => documentBytes(writeDocument(workspace, meta)).bytes,
  )
  const names: string[] = []
  for (const bytes of others.bytes === null ? texts : [others.bytes])
    names.push(await keepAside(folder, 'conflict', bytes, now, disk))
  for (const name of names) await keepAncestor(name, others.parting, folder, disk, log)
  log.warn('the saved file was changed by somebody else; their version is kept', { names })
  return names
}
