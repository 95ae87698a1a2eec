import { basename, dirname, join } from 'node:path'
import type { Disk } from './durable-file'
import { codeOf, unlessMissing, type FileStamp } from './file-system'

/** How often a sign is looked at, and how long one may stand unchanged before whoever left it is taken for dead; ms. */
const pause = 20
const longest = 2000

/**
 * Does `work` while no other Afterword that shares the folder is at the same file: between looking at a file and putting
 * another in its place somebody else's could come and be lost. A sign beside the file says whose turn it is; a turn takes
 * a millisecond, so one left by a program that was killed is passed over after two seconds. Where no sign can be left, the
 * work is done all the same.
 */
export async function inTurn<T>(path: string, disk: Disk, work: () => Promise<T>): Promise<T> {
  const sign = signOf(path)
  const isLeft = await leaveSign(sign, disk)
  try {
    return await work()
  } finally {
    if (isLeft) await disk.fileSystem.remove(sign).catch(() => {})
  }
}

/** Waits for whoever has left a sign, and clears it away where nobody is there any more. */
export async function clearTurn(path: string, disk: Disk): Promise<void> {
  const left = await unlessMissing(disk.fileSystem.stamp(signOf(path)))
  if (left !== null) await inTurn(path, disk, () => Promise.resolve())
}

const signOf = (path: string): string => join(dirname(path), `.${basename(path)}.turn`)

async function leaveSign(sign: string, { fileSystem, delay }: Disk): Promise<boolean> {
  let seen: FileStamp | null = null
  for (let waited = 0; ; waited += pause) {
    try {
      await (await fileSystem.create(sign)).close()
      return true
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false
    }
    const stands = await unlessMissing(fileSystem.stamp(sign)).catch(() => null)
    if (stands !== seen) waited = 0
    else if (waited > longest && !(await taken(sign, fileSystem))) return false
    seen = stands
    await delay(pause)
  }
}

async function taken(sign: string, fileSystem: Disk['fileSystem']): Promise<boolean> {
  return fileSystem.remove(sign).then(
    () => true,
    () => false,
  )
}
