import { dirname, join } from 'node:path'
import { realFile, temporaryWord, type Disk } from './durable-file'
import { loadWorkspace, type OpenedFile } from './load-workspace'

/** A whole, readable version of the data that stands somewhere else than in the file itself. */
export interface Candidate {
  /** Its name, as the user may find it in the folder. */
  readonly name: string
  readonly opened: OpenedFile
}

/** Temporary files that a crash or a held name left beside the file. */
export async function listLeftovers(path: string, disk: Disk): Promise<readonly string[]> {
  const real = await realFile(path, disk.fileSystem)
  const folder = dirname(real)
  const names = await disk.fileSystem.list(folder)
  return names.filter((name) => temporaryWord(real, name) !== null).map((name) => join(folder, name))
}

/** The newest of the leftovers that are whole: flushed before a crash that came ahead of its rename; with the journal of `journalOf` in it. */
export async function newestLeftover(
  path: string,
  disk: Disk,
  journalOf?: string,
): Promise<Candidate | null> {
  let newest: Candidate | null = null
  for (const leftover of await listLeftovers(path, disk)) {
    const opened = await loadWorkspace(leftover, disk.fileSystem, journalOf)
    if (opened.state !== 'ok' || opened.edited || opened.broken.length > 0) continue
    newest = newer(newest, { name: leftover.slice(dirname(leftover).length + 1), opened })
  }
  return newest
}

/** The candidate of the higher revision: the clock may have been set back, the count of changes never is. */
export function newer(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (a === null || b === null) return a ?? b
  return b.opened.saved.workspace.revision > a.opened.saved.workspace.revision ? b : a
}

/** Clears the leftovers away once the file itself is known to be as new as any of them. */
export async function removeLeftovers(path: string, disk: Disk): Promise<void> {
  for (const leftover of await listLeftovers(path, disk))
    await disk.fileSystem.remove(leftover).catch(() => {})
}
