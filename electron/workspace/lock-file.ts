import { join } from 'node:path'
import * as v from 'valibot'
import { readSmallJson } from '#core/json/read-json'
import type { StorageOverview } from '#core/ipc/rooms/storage'
import { instantSchema, type Instant } from '#core/time/kinds'
import { writeDurably, type Disk } from './durable-file'

/** This program on this computer. */
export interface Machine {
  readonly host: string
  readonly pid: number
  /** Whether a program of that number runs here. A number is used again sooner or later: a hint, never a lock. */
  readonly isRunning: (pid: number) => boolean
}

const noteSchema = v.object({
  host: v.pipe(v.string(), v.maxLength(300)),
  pid: v.number(),
  since: instantSchema,
  workspaceId: v.string(),
})

const pathIn = (folder: string) => join(folder, 'open-on.json')

/** Leaves word that the folder is open here, and says who left word before and has not taken it back. */
export async function noteOpen(
  folder: string,
  workspaceId: string,
  now: Instant,
  machine: Machine,
  disk: Disk,
): Promise<StorageOverview['alsoOpenOn']> {
  const other = await otherIn(folder, machine, disk)
  const note = { host: machine.host, pid: machine.pid, since: now, workspaceId }
  await writeDurably(pathIn(folder), Buffer.from(`${JSON.stringify(note)}\n`), disk)
  return other
}

async function otherIn(folder: string, machine: Machine, disk: Disk): Promise<StorageOverview['alsoOpenOn']> {
  try {
    const text = new TextDecoder().decode(await disk.fileSystem.read(pathIn(folder)))
    const note = v.safeParse(noteSchema, readSmallJson(text))
    if (!note.success) return null
    const { host, pid, since } = note.output
    const isHere = host === machine.host
    if (isHere && (pid === machine.pid || !machine.isRunning(pid))) return null
    return { host, since }
  } catch {
    return null
  }
}

/** Takes the word back. */
export async function noteClosed(folder: string, { fileSystem }: Disk): Promise<void> {
  await fileSystem.remove(pathIn(folder)).catch(() => {})
}
