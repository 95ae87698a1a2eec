import type { BigIntStats } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf, unlessMissing, type FileStamp, type FileSystem, type OpenFile } from './file-system'

// Some network and FUSE file systems cannot flush a folder; the file itself was flushed, so that is no failure.
const noFolderSync: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EBADF',
  'EISDIR',
])

/** The stamp of a file, from what the system says of it. */
export function stampOf(stats: BigIntStats): FileStamp {
  return `${stats.size}/${stats.mtimeNs}/${stats.ino}`
}

async function create(path: string): Promise<OpenFile> {
  return openFile(await fs.open(path, 'wx', 0o600))
}

async function reopen(path: string): Promise<OpenFile> {
  return openFile(await fs.open(path, 'r+'))
}

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    write: (bytes) => handle.writeFile(bytes),
    writeAt: async (bytes, position) => {
      let done = 0
      while (done < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
        done += bytesWritten
      }
    },
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    cutTo: (length) => handle.truncate(length),
    stamp: async () => stampOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

/** Flushes a folder by `sync`, where the system has such a thing. */
export async function syncingFolder(sync: () => Promise<void>): Promise<void> {
  // Windows has no handle on a folder to flush; NTFS journals the rename.
  if (process.platform === 'win32') return
  try {
    await sync()
  } catch (error) {
    if (!noFolderSync.has(codeOf(error))) throw error
  }
}

const syncFolder = (path: string): Promise<void> =>
  syncingFolder(async () => {
    const handle = await fs.open(path, 'r')
    await handle.sync().finally(() => handle.close())
  })

async function linkTarget(path: string): Promise<string | null> {
  try {
    return resolve(dirname(path), await fs.readlink(path))
  } catch (error) {
    if (codeOf(error) === 'EINVAL' || codeOf(error) === 'ENOENT' || codeOf(error) === 'UNKNOWN') return null
    throw error
  }
}

/** In as few turns as the system allows: `readFile` takes one for each half megabyte, eighty for a large file of ours. */
async function readWhole(path: string): Promise<Uint8Array> {
  const handle = await fs.open(path, 'r')
  try {
    const { size } = await handle.stat()
    // A byte more than there should be, so that a file that grew meanwhile is noticed.
    const bytes = Buffer.allocUnsafeSlow(size + 1)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled)
      if (bytesRead === 0) return bytes.subarray(0, filled)
      filled += bytesRead
    }
  } finally {
    await handle.close()
  }
  return fs.readFile(path)
}

async function takeAway(path: string): Promise<Uint8Array> {
  const handle = await fs.open(path, 'r')
  try {
    await fs.rm(path)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The disk. */
export const nodeFileSystem: FileSystem = {
  create,
  reopen,
  syncFolder,
  linkTarget,
  takeAway,
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  realPath: (path) => fs.realpath(path),
  read: readWhole,
  stamp: async (path) => stampOf(await fs.stat(path, { bigint: true })),
  list: async (folder) => (await unlessMissing(fs.readdir(folder))) ?? [],
  makeFolder: async (path) => void (await fs.mkdir(path, { recursive: true, mode: 0o700 })),
  freeBytes: async (folder) => {
    const { bavail, bsize } = await fs.statfs(folder)
    return bavail * bsize
  },
}
