import { join } from 'node:path'
import { daysBetween } from '#core/time/arithmetic'
import type { Instant, PlainDate } from '#core/time/kinds'
import { mostChangesFirst } from './backup-order'
import { backupName, backupsKept, readBackupName, type BackupKind, type BackupName } from './backup-names'
import { writeDurably, type Disk } from './durable-file'
import { sizeIn, unlessMissing } from './file-system'
import { removeHalfBackups } from './half-made'
import { loadWorkspace } from './load-workspace'
import type { Candidate } from './leftovers'
import type { CopyLook } from './look'

// A clock that jumps this far is wrong, and wrong dates must not push right backups out.
const believableDays = 366

/** Where backups go, and who looks into large ones. */
export interface BackupPlace {
  readonly folder: string
  readonly file: string
  readonly disk: Disk
  readonly look: (path: string) => Promise<CopyLook>
}

/** A backup that is about to be made. */
export interface BackupOrder {
  readonly kind: BackupKind
  readonly at: Instant
  readonly day: PlainDate
}

const pathOf = (folder: string, name: string) => join(folder, 'backups', name)

/** The backups there are, newest first. */
export async function listBackups(folder: string, { fileSystem }: Disk): Promise<readonly BackupName[]> {
  const names = await fileSystem.list(join(folder, 'backups'))
  return names
    .map(readBackupName)
    .filter((backup) => backup !== null)
    .toSorted((a, b) => (a.time < b.time ? 1 : -1))
}

/** The newest backup that opens, with what the journal of the file adds to it. */
export async function newestBackup(folder: string, file: string, disk: Disk): Promise<Candidate | null> {
  const newestFirst = await listBackups(folder, disk)
  for (const { name } of await mostChangesFirst(newestFirst, (one) => pathOf(folder, one), disk)) {
    const opened = await loadWorkspace(pathOf(folder, name), disk.fileSystem, file)
    if (opened.state === 'ok') return { name: `backups/${name}`, opened }
  }
  return null
}

/**
 * Makes a backup by `make`, which writes it to the path it is given. Older ones of its kind go only once it is there and
 * sound. Null when the day has its backup already, or there is nothing to make one of.
 */
export async function backUp(
  order: BackupOrder,
  place: BackupPlace,
  make: (to: string) => Promise<unknown>,
): Promise<string | null> {
  const { folder, file, disk } = place
  const before = await listBackups(folder, disk)
  const name = freeName(order, before)
  if (name === null) return null
  const stamp = await unlessMissing(disk.fileSystem.stamp(file))
  if (stamp === null) return null
  // The save that comes next needs the room more.
  if ((await disk.fileSystem.freeBytes(folder)) < sizeIn(stamp) * 3)
    throw new Error('too little room for a backup')
  await removeHalfBackups(folder, disk)
  await make(pathOf(folder, name))
  await rotate(order, name, before, place)
  return `backups/${name}`
}

/** Counted on from the last of its second: the name of one that went would make the newest look like the oldest. */
function freeName({ kind, day, at }: BackupOrder, before: readonly BackupName[]): string | null {
  const first = backupName(kind, day, at)
  const taken = before.filter(
    ({ name, count }) => name === (kind === 'daily' ? first : backupName(kind, day, at, count)),
  )
  if (kind === 'daily' && taken.length > 0) return null
  return backupName(kind, day, at, Math.max(0, ...taken.map(({ count }) => count)) + 1)
}

/** A copy of the file as it is, byte by byte: for one that is about to be replaced. Refuses one that does not open. */
export function copyTo({ file, disk, look }: BackupPlace): (to: string) => Promise<void> {
  return async (to) => {
    if (!(await look(file)).sound) throw new Error('the file is not sound')
    const bytes = await disk.fileSystem.read(file)
    await writeDurably(to, bytes, disk)
    const copy = await disk.fileSystem.read(to)
    if (Buffer.compare(copy, bytes) !== 0) throw new Error('the backup does not read as it was written')
  }
}

/** Lets the oldest of a kind go, unless these are the days when one needs them. */
async function rotate(
  { kind, day }: BackupOrder,
  made: string,
  before: readonly BackupName[],
  { folder, disk, look }: BackupPlace,
): Promise<void> {
  const same = before.filter((backup) => backup.kind === kind)
  const [newest] = same
  if (newest === undefined || same.length < backupsKept[kind]) return
  const days = daysBetween(newest.day, day)
  if (days < 0 || days > believableDays) return
  const [now, previous] = [await look(pathOf(folder, made)), await look(pathOf(folder, newest.name))]
  if (now.counts === null || previous.counts === null) return
  if (hasShrunk(previous.counts.applications, now.counts.applications)) return
  const size = sizeIn(await disk.fileSystem.stamp(pathOf(folder, made)))
  for (const old of same.slice(backupsKept[kind] - 1))
    await removeUnlessLarge(pathOf(folder, old.name), size, disk)
}

/** Whether more than half of the records are gone, or all. */
function hasShrunk(before: number, after: number): boolean {
  return before > 0 && after * 2 < before
}

/** The days after a loss the newest backup is small too: what is far larger than today's stays, however old. */
async function removeUnlessLarge(path: string, sizeToday: number, disk: Disk): Promise<void> {
  const size = sizeIn(await disk.fileSystem.stamp(path))
  if (!hasShrunk(size, sizeToday)) await disk.fileSystem.remove(path)
}
