import { join } from 'node:path'
import type { Instant } from '#core/time/kinds'
import { fileTime } from './backup-names'
import { writeDurably, type Disk } from './durable-file'

/** Why a version of the file is kept: it could not be read, or somebody else changed it. */
export type AsideKind = 'damaged' | 'conflict'

const pattern = /^afterword\.(damaged|conflict)-.+\.json$/

/** Whether this is what a version that is kept and ours both come from. */
export function isAncestor(name: string): boolean {
  return name.startsWith('afterword.ancestor-') && name.endsWith('.json')
}

/** The name of what a version that is kept under this name and ours both come from. */
export function ancestorOf(conflict: string): string {
  return conflict.replace('afterword.conflict-', 'afterword.ancestor-')
}

/** The name under which a version is kept. */
export function asideName(kind: AsideKind, at: Instant, count = 1): string {
  return `afterword.${kind}-${fileTime(at)}${count > 1 ? `-${count}` : ''}.json`
}

/** The names of the versions kept in a folder, oldest first. */
export async function listAside(folder: string, disk: Disk): Promise<readonly string[]> {
  const names = await disk.fileSystem.list(folder)
  return names.filter((name) => pattern.test(name)).toSorted()
}

/**
 * Keeps these bytes beside the file under a name of their own, and says which. Nothing kept is ever overwritten or
 * removed; the same bytes are kept once, so that starting again and again does not fill the disk.
 */
export async function keepAside(
  folder: string,
  kind: AsideKind,
  bytes: Uint8Array,
  at: Instant,
  disk: Disk,
): Promise<string> {
  const kept = (await listAside(folder, disk)).filter((name) => name.startsWith(`afterword.${kind}-`))
  for (const name of kept.toReversed()) {
    if (await holds(join(folder, name), bytes, disk)) return name
  }
  let count = 1
  while (kept.includes(asideName(kind, at, count))) count += 1
  const name = asideName(kind, at, count)
  await writeDurably(join(folder, name), bytes, disk)
  return name
}

async function holds(path: string, bytes: Uint8Array, disk: Disk): Promise<boolean> {
  try {
    return Buffer.compare(await disk.fileSystem.read(path), bytes) === 0
  } catch {
    return false
  }
}
