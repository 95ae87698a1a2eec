import * as fs from 'node:fs'
import { unlessMissing, type FileStamp, type OpenFile } from './file-system'
import type { PenDisk } from './journal-pen'
import { stampOf, syncingFolder } from './node-file-system'

/**
 * The disk for a thread that has nothing else to do: each call returns when it is done. Handing it to the system's
 * own threads, as everywhere else, costs more than the calls themselves; eight of them for one save.
 */
export const blockingFileSystem: PenDisk['fileSystem'] = {
  create: async (path) => openFile(fs.openSync(path, 'wx', 0o600)),
  reopen: async (path) => openFile(fs.openSync(path, 'r+')),
  remove: async (path) => fs.rmSync(path, { force: true }),
  stamp: async (path) => stampOf(fs.statSync(path, { bigint: true })),
  list: async (folder) => (await unlessMissing(namesIn(folder))) ?? [],
  syncFolder: (path) =>
    syncingFolder(async () => {
      const file = fs.openSync(path, 'r')
      try {
        fs.fsyncSync(file)
      } finally {
        fs.closeSync(file)
      }
    }),
}

// Asynchronous in name alone, so that a refusal is a rejection.
const namesIn = async (folder: string): Promise<readonly string[]> => fs.readdirSync(folder)

function openFile(file: number): OpenFile {
  const writeAt = (bytes: Uint8Array, position: number | null) => {
    let done = 0
    while (done < bytes.length) {
      const at = position === null ? null : position + done
      done += fs.writeSync(file, bytes, done, bytes.length - done, at)
    }
  }
  return {
    write: async (bytes) => writeAt(bytes, null),
    writeAt: async (bytes, position) => writeAt(bytes, position),
    sync: async () => fs.fsyncSync(file),
    syncData: async () => fs.fdatasyncSync(file),
    cutTo: async (length) => fs.ftruncateSync(file, length),
    stamp: async (): Promise<FileStamp> => stampOf(fs.fstatSync(file, { bigint: true })),
    close: async () => fs.closeSync(file),
  }
}
