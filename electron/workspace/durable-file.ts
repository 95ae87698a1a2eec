import { basename, dirname, join } from 'node:path'
import type { Delay } from './delay'
import { codeOf, unlessMissing, type FileStamp, type FileSystem } from './file-system'
import { inTurn } from './in-turn'

/** What writing needs besides the bytes. `unique` gives a new word for every temporary name. */
export interface Disk {
  readonly fileSystem: FileSystem
  readonly delay: Delay
  readonly unique: () => string
}

// Virus scanners, indexers and sync clients hold a file for seconds; nothing else is worth a second try.
const heldByOthers: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])
/** Milliseconds between the tries to rename: about ten seconds in all. */
export const renamePauses = [50, 100, 200, 400, 800, 1500, 3000, 4000] as const

/** The new version is whole and flushed in `temporary`, but the name would not be given over to it. */
export class NameHeld extends Error {
  override readonly name = 'NameHeld'
  constructor(
    readonly temporary: string,
    readonly code: string,
    options: ErrorOptions,
  ) {
    super(`the file is held: ${code}`, options)
  }
}

/** The file to be replaced is not the one that was looked at: somebody else was quicker, and nothing was written. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** The name of a temporary file; the word in the middle differs for every write, so that two programs never share one. */
export function temporaryName(path: string, word: string): string {
  return join(dirname(path), `.${basename(path)}.${word}.tmp`)
}

/** The word of a temporary file of `path`, or null for any other name in its folder. */
export function temporaryWord(path: string, name: string): string | null {
  const start = `.${basename(path)}.`
  return name.startsWith(start) && name.endsWith('.tmp') ? name.slice(start.length, -'.tmp'.length) : null
}

/** The file behind a link, so that the link stays one; a link whose file is gone gets its file back. */
export async function realFile(path: string, fileSystem: FileSystem): Promise<string> {
  const real = await unlessMissing(fileSystem.realPath(path))
  if (real !== null) return real
  return (await fileSystem.linkTarget(path)) ?? path
}

/**
 * Puts these bytes in the place of a file so that a power cut at any instant leaves the old version or the new one,
 * whole, and so that once this resolves it is the new one. Where `expected` is given, that very version is replaced, null
 * for none, and no other that came meanwhile.
 * @throws NameHeld when another program holds the file for long
 * @throws Overtaken when another version stands there than was expected; this and any other error leaves nothing behind
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  disk: Disk,
  expected?: FileStamp | null,
): Promise<FileStamp> {
  const { fileSystem } = disk
  const target = await realFile(path, fileSystem)
  await fileSystem.makeFolder(dirname(target))
  const temporary = temporaryName(target, disk.unique())
  const stamp = await writeTemporary(temporary, bytes, fileSystem)
  const rename = () => fileSystem.rename(temporary, target)
  const replace = async (): Promise<void> => {
    if ((await unlessMissing(fileSystem.stamp(target))) !== expected) throw new Overtaken()
    await rename()
  }
  const put = expected === undefined ? rename : () => inTurn(target, disk, replace)
  await putWithPatience(put, temporary, disk)
  await fileSystem.syncFolder(dirname(target))
  return stamp
}

async function writeTemporary(path: string, bytes: Uint8Array, fileSystem: FileSystem): Promise<FileStamp> {
  const file = await fileSystem.create(path)
  try {
    try {
      await file.write(bytes)
      await file.sync()
      return await file.stamp()
    } finally {
      await file.close()
    }
  } catch (error) {
    // A full disk must not stay full of our own half-written file.
    await fileSystem.remove(path).catch(() => {})
    throw error
  }
}

async function putWithPatience(put: () => Promise<void>, temporary: string, disk: Disk): Promise<void> {
  try {
    await patiently(disk, put)
  } catch (error) {
    if (heldByOthers.has(codeOf(error))) throw new NameHeld(temporary, codeOf(error), { cause: error })
    await disk.fileSystem.remove(temporary).catch(() => {})
    throw error
  }
}

/** Tries again for about ten seconds while another program holds a file, and for no other reason. */
export async function patiently<T>({ delay }: Pick<Disk, 'delay'>, work: () => Promise<T>): Promise<T> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await work()
    } catch (error) {
      const pause = renamePauses[turn]
      if (pause === undefined || !heldByOthers.has(codeOf(error))) throw error
      await delay(pause)
    }
  }
}
