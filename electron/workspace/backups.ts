import { join } from 'node:path'
import * as v from 'valibot'
import { plainDateSchema, type PlainDate } from '#core/time/kinds'
import { daysBetween } from '#core/time/arithmetic'
import { writeDurably, type Disk } from './durable-file'
import { sizeIn, unlessMissing } from './file-system'
import { glance } from './glance'
import type { Candidate } from './leftovers'
import { loadWorkspace } from './load-workspace'

/** How many days are kept. */
export const daysKept = 14

// A clock that jumps this far is wrong, and wrong dates must not push right backups out.
const believableDays = 366

const nameOf = (day: PlainDate) => `afterword-${day}.json`
const pathOf = (folder: string, day: PlainDate) => join(folder, 'backups', nameOf(day))

/** The days that have a backup, newest first. */
export async function listBackups(folder: string, disk: Disk): Promise<readonly PlainDate[]> {
  const names = await disk.fileSystem.list(join(folder, 'backups'))
  const days = names.map((name) => /^afterword-(.{10})\.json$/.exec(name)?.[1])
  return days
    .filter((day): day is PlainDate => v.is(plainDateSchema, day))
    .toSorted()
    .toReversed()
}

/** The newest backup that opens. */
export async function newestBackup(folder: string, disk: Disk): Promise<Candidate | null> {
  for (const day of await listBackups(folder, disk)) {
    const opened = await loadWorkspace(pathOf(folder, day), disk.fileSystem)
    if (opened.state === 'ok') return { name: `backups/${nameOf(day)}`, opened }
  }
  return null
}

/** What became of a day's backup: made now, made before, or there is no sound file to make it of. */
export type BackupOutcome = 'made' | 'present' | 'nothing'

/** Keeps the file as it is, before the first save of a day. Old backups go only after the new one was read back. */
export async function backUp(
  folder: string,
  file: string,
  day: PlainDate,
  disk: Disk,
): Promise<BackupOutcome> {
  const { fileSystem } = disk
  const before = await listBackups(folder, disk)
  if (before.includes(day)) return 'present'
  const stamp = await unlessMissing(fileSystem.stamp(file))
  if (stamp === null) return 'nothing'
  // The save that comes next needs the room more.
  if ((await fileSystem.freeBytes(folder)) < sizeIn(stamp) * 3)
    throw new Error('too little room for a backup')
  const source = await glance(file, fileSystem)
  if (source === null) return 'nothing'
  await writeDurably(pathOf(folder, day), source.bytes, disk)
  const copy = await fileSystem.read(pathOf(folder, day))
  if (Buffer.compare(copy, source.bytes) !== 0) throw new Error('the backup does not read as it was written')
  if (await mayRotate(folder, before, day, source.applications, disk)) {
    for (const old of before.slice(daysKept - 1))
      await removeUnlessLarge(pathOf(folder, old), copy.length, disk)
  }
  return 'made'
}

/** No backup goes on a day when the data shrank by half or the clock looks wrong: those are the days one needs them. */
async function mayRotate(
  folder: string,
  before: readonly PlainDate[],
  day: PlainDate,
  applications: number,
  disk: Disk,
): Promise<boolean> {
  const newest = before[0]
  if (newest === undefined || before.length < daysKept) return false
  const days = daysBetween(newest, day)
  if (days < 0 || days > believableDays) return false
  const previous = await glance(pathOf(folder, newest), disk.fileSystem)
  return previous !== null && !hasShrunk(previous.applications, applications)
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
