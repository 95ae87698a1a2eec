import { listBackups, newestBackup } from './backups'
import type { Disk } from './durable-file'
import { listAside } from './keep-aside'
import { newer, newestLeftover, type Candidate } from './leftovers'
import { isFromTheStart, newestJournal } from './load-journal'
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

/**
 * The best that can be opened instead of the file: the newest sound backup, a newer version a crash left behind, or the
 * journal by itself. One that does not go back to the first change is better than nothing, and no better than that.
 */
export async function findRecovery({ folder, file, disk }: Place): Promise<Candidate | null> {
  const backup = await found(newestBackup(folder, file, disk))
  const copy = newer(backup, await found(newestLeftover(file, disk, file)))
  const journal = await found(newestJournal(file, disk))
  const isWhole = journal !== null && isFromTheStart(journal.name)
  return isWhole ? newer(copy, journal) : (copy ?? journal)
}
