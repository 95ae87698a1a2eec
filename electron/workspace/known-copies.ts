import { join } from 'node:path'
import { failed, type Result } from '#core/workspace/failure'
import { listCopies, type CopyPlace } from './copies'
import type { DeskGrounds } from './desk-grounds'
import { isFromTheStart, isSegment, loadCopy } from './load-journal'
import type { OpenedFile } from './load-workspace'
import { openable } from './storage-desk-work'

/** The copies that somebody listed or picked: what has no such name is never opened. */
export interface KnownCopies {
  list(): Promise<readonly CopyPlace[]>
  /** Where a copy stands, null for a name that nobody listed. */
  pathOf(id: string): Promise<string | null>
  /** The file whose journal belongs to a copy: to the best there is at start that of the file, to any other its own. */
  journalOf(id: string): string | undefined
  /** Opens a copy as it is listed: what is seen is what one gets. */
  open(id: string): Promise<Result<OpenedFile>>
  /** A file from elsewhere was looked at, and counts from now on. */
  admit(path: string): void
}

export function createKnownCopies({ disk, store, best, mode }: DeskGrounds): KnownCopies {
  /** Once something was chosen, the journal goes on with that. */
  const offered = (): string | null => (mode() === 'choosing' ? best() : null)
  const fromElsewhere = new Set<string>()

  async function list(): Promise<readonly CopyPlace[]> {
    const found = offered()
    const copies = await listCopies({ ...store(), disk })
    // Beside a file or a backup the journal is no copy of its own.
    if (found === null || !isSegment(found)) return copies
    return [{ id: found, kind: isFromTheStart(found) ? 'journal' : 'journalPart' }, ...copies]
  }

  async function pathOf(id: string): Promise<string | null> {
    if (fromElsewhere.has(id)) return id
    return (await list()).some((copy) => copy.id === id) ? join(store().folder, id) : null
  }

  const journalOf = (id: string): string | undefined => (id === offered() ? store().file : undefined)

  return {
    list,
    pathOf,
    journalOf,
    open: async (id) => {
      const path = await pathOf(id)
      if (path === null) return failed('notFound')
      return openable(await loadCopy(path, disk.fileSystem, journalOf(id)))
    },
    admit: (path) => void fromElsewhere.add(path),
  }
}
