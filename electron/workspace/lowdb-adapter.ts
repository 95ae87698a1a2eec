import type { Adapter } from 'lowdb'
import { writeDocument, type SavedWorkspace } from '#core/workspace/document'
import { documentBytes } from './document-text'
import { writeDurably, type Disk } from './durable-file'
import type { KnownVersion } from './known-version'
import { loadWorkspace, type Load, type OpenedFile } from './load-workspace'

/** The file is there and may not be taken for an empty one; `load` says how it was found. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused'
  constructor(readonly load: Exclude<Load, { state: 'ok' | 'absent' }>) {
    super(`the saved file is ${load.state}`)
  }
}

/**
 * What lowdb reads from and writes to. Its own adapters flush nothing, widen modes, replace links and take a file that
 * cannot be read for a missing one; its presets keep data in memory when NODE_ENV is `test`.
 */
export interface DocumentAdapter extends Adapter<SavedWorkspace> {
  /** The file as we last read or wrote it. */
  known(): KnownVersion | null
  /** Somebody who wrote the file in our name says so: the last chance at session end. */
  learn(version: KnownVersion): void
  /** How the file was found at the last `read`, when it opened. */
  opened(): OpenedFile | null
}

/** An adapter for one file. `beforeReplacing` runs ahead of every write and may refuse it by throwing. */
export function createDocumentAdapter(
  path: string,
  disk: Disk,
  beforeReplacing: (known: KnownVersion | null) => Promise<void>,
): DocumentAdapter {
  let known: KnownVersion | null = null
  let opened: OpenedFile | null = null
  return {
    known: () => known,
    learn: (version) => void (known = version),
    opened: () => opened,
    read: async () => {
      const load = await loadPatiently(path, disk)
      opened = load.state === 'ok' ? load : null
      known = 'stamp' in load ? { stamp: load.stamp, head: load.state === 'ok' ? load.head : null } : null
      if (load.state === 'ok') return load.saved
      if (load.state === 'absent') return null
      throw new DocumentRefused(load)
    },
    write: async (saved) => {
      await beforeReplacing(known)
      const { bytes, head } = documentBytes(writeDocument(saved.workspace, saved.meta))
      const stamp = await writeDurably(path, bytes, disk)
      known = { stamp, head }
    },
  }
}

/** Windows refuses to open what a scanner or a sync client has open; a moment later it does not. */
async function loadPatiently(path: string, disk: Disk): Promise<Load> {
  let load = await loadWorkspace(path, disk.fileSystem)
  for (const pause of [100, 400, 1000]) {
    if (load.state !== 'unreadable' || load.reason !== 'EBUSY') break
    await disk.delay(pause)
    load = await loadWorkspace(path, disk.fileSystem)
  }
  return load
}
