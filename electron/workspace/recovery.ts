import { listBackups, newestBackup } from './backups'
import type { Disk } from './durable-file'
import { listAside } from './keep-aside'
import { newer, newestLeftover, type Candidate } from './leftovers'
import { hasMarker } from './marker'
import { listSegments } from './segments'

interface Place {
  readonly folder: string
  readonly file: string
  readonly disk: Disk
}

/** Looking for help must not be what stops the app from starting: a folder that cannot be read holds nothing for us. */
async function found<T>(search: Promise<T>): Promise<T | null> {
  return search.catch(() => null)
}

/** Whether anything says that there once was data here, so that a missing file is a loss and not a first run. */
export async function hasTraces({ folder, file, disk }: Place): Promise<boolean> {
  if ((await found(hasMarker(folder, disk))) ?? true) return true
  const names = [await found(listBackups(folder, disk)), await found(listAside(folder, disk))]
  if (names.some((list) => list === null || list.length > 0)) return true
  const journal = await found(listSegments(file, disk.fileSystem))
  if (journal === null || journal.length > 0) return true
  return (await found(newestLeftover(file, disk))) !== null
}

/** The best that can be opened instead of the file: the newest sound backup, or a newer version a crash left behind. */
export async function findRecovery({ folder, file, disk }: Place): Promise<Candidate | null> {
  return newer(await found(newestBackup(folder, file, disk)), await found(newestLeftover(file, disk)))
}
