import { lstat, readFile } from 'node:fs/promises'
import { basename, extname, isAbsolute, resolve } from 'node:path'
import { mostBytes, mostOwnBytes } from '#core/exchange/file-size'
import type { OpenedFile } from '#core/ipc/rooms/exchange'

/** Kinds that the system offers to open with Afterword; see the packing. */
export const openableKinds = ['.ics', '.eml', '.vcf', '.csv', '.tsv', '.xlsx'] as const

/** What a command line may name besides: text that was saved, a copy of our own. Nothing is said to the system about these. */
const readableKinds: readonly string[] = [...openableKinds, '.tab', '.txt', '.json']

const mostFiles = 100

/** The files of our kinds on a command line, as full paths. Switches, links and the app's own folder are none. */
export function filesIn(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && !/^[a-z][a-z0-9+.-]+:\/\//i.test(argument))
    .filter((argument) => readableKinds.includes(extname(argument).toLowerCase()))
    .map((path) => (isAbsolute(path) ? path : resolve(folder, path)))
    .slice(0, mostFiles)
}

/** Files that the user opened with Afterword, until the page takes them. The page can name no path: it only takes what is here. */
export class OpenedFiles {
  private waiting: string[] = []

  add(paths: readonly string[]): void {
    this.waiting = [...new Set([...this.waiting, ...paths])].slice(0, mostFiles)
  }

  /** The contents of what waits, and nothing waits any longer. One that cannot be read comes without bytes. */
  async take(): Promise<readonly OpenedFile[]> {
    const paths = this.waiting
    this.waiting = []
    return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })))
  }
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await lstat(path)
    // The reader says that it is too large; a few bytes more than that are enough to know.
    if (size > (extname(path).toLowerCase() === '.json' ? mostOwnBytes : mostBytes)) return null
    return new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}
