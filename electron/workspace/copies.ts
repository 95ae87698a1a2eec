import { join } from 'node:path'
import type { CopyKind, SavedCopy } from '#core/ipc/rooms/storage'
import { listBackups } from './backups'
import type { Disk } from './durable-file'
import { sizeIn, unlessMissing, type FileStamp } from './file-system'
import { isAncestor, listAside } from './keep-aside'
import { listLeftovers } from './leftovers'
import type { CopyLook } from './look'
import type { StorageTasks } from './storage-tasks'

/** A copy by its place alone; whether it opens is seen by looking. */
export interface CopyPlace {
  readonly id: string
  readonly kind: CopyKind
}

interface Place {
  readonly folder: string
  readonly file: string
  readonly disk: Disk
}

/** Every version of the data in the folder besides the file itself. */
export async function listCopies({ folder, file, disk }: Place): Promise<readonly CopyPlace[]> {
  const backups = await listBackups(folder, disk)
  const unfinished = await listLeftovers(file, disk)
  const damaged = (await listAside(folder, disk)).filter((name) => name.startsWith('afterword.damaged-'))
  return [
    ...backups.map(({ name, kind }) => ({ id: `backups/${name}`, kind })),
    ...(await listConflicts(folder, disk)).map((id) => ({ id, kind: 'conflict' as const })),
    ...unfinished.map((path) => ({ id: path.slice(folder.length + 1), kind: 'unfinished' as const })),
    ...damaged.map((id) => ({ id, kind: 'damaged' as const })),
  ]
}

/** Versions of somebody else's, kept by us or by a sync client: each of those has its own way to name them. */
export async function listConflicts(folder: string, disk: Disk): Promise<readonly string[]> {
  const names = await disk.fileSystem.list(folder)
  return names
    .filter((name) => /^afterword.+\.json$/i.test(name) && name !== 'afterword.json')
    .filter((name) => !name.startsWith('afterword.damaged-') && !isAncestor(name))
    .toSorted()
}

/** What is kept aside and is no copy: damaged journals, those of a file that was not gone on with, what two versions come from. */
export async function listPartsAside(folder: string, disk: Disk): Promise<readonly string[]> {
  const names = await disk.fileSystem.list(folder)
  return names.filter((name) => /^afterword\.damaged-.+\.jsonl$/.test(name) || isAncestor(name))
}

/** Looks into copies, each version of each file once: a long list of large files is not read anew for every view. */
export function createCopyReader({ disk }: Pick<Place, 'disk'>, tasks: StorageTasks) {
  const seen = new Map<string, { readonly stamp: FileStamp; readonly look: CopyLook }>()

  async function lookOnce(path: string, stamp: FileStamp, journalOf: string): Promise<CopyLook> {
    const key = `${path}\n${journalOf}`
    const before = seen.get(key)
    if (before?.stamp === stamp) return before.look
    const look = await tasks.look(path, journalOf)
    seen.set(key, { stamp, look })
    return look
  }

  /** One copy as it is listed, with what the journal of `journalOf` adds to it; null when it went meanwhile. */
  async function describe(
    folder: string,
    { id, kind }: CopyPlace,
    journalOf = join(folder, id),
  ): Promise<SavedCopy | null> {
    const path = join(folder, id)
    const stamp = await unlessMissing(disk.fileSystem.stamp(path))
    if (stamp === null) return null
    const { savedAt, revision, counts, sound } = await lookOnce(path, stamp, journalOf)
    return { id, kind, savedAt, revision, counts, sound, bytes: sizeIn(stamp) }
  }

  return { describe }
}
