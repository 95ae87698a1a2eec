import type { Adapter } from 'lowdb'
import type { SavedWorkspace } from '#core/workspace/document'
import type { Tip } from '#core/workspace/fold'
import type { DatedChange } from './dated-change'
import type { KnownVersion } from './known-version'
import type { Load, OpenedFile } from './load-workspace'

/** The data, and the changes since it was last written: as many of them as memory knows one by one. */
export interface KeptData extends SavedWorkspace {
  readonly since: readonly DatedChange[]
}

/** The file is there and may not be taken for an empty one; `load` says how it was found. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused'
  constructor(readonly load: Exclude<Load, { state: 'ok' | 'absent' }>) {
    super(`the saved file is ${load.state}`)
  }
}

/** Somebody else writes in the folder as often as we look; it is tried again after a while. */
export class FolderBusy extends Error {
  override readonly name = 'FolderBusy'
}

/**
 * What lowdb reads from and writes to: one readable file and a journal of the changes since. Its own adapters write the
 * whole file each time, flush nothing, widen modes, replace links and take a file that cannot be read for a missing one;
 * its presets keep data in memory when NODE_ENV is `test`.
 */
export interface DocumentAdapter extends Adapter<KeptData> {
  /** The file as we last read or wrote it. */
  known(): KnownVersion | null
  /** How the file was found at the last `read`, when it opened; told once, since it holds the bytes. */
  takeOpened(): OpenedFile | null
  /** Somebody who wrote the file in our name says so: the last chance at session end. */
  learn(version: KnownVersion): void
  /** The next write is of the whole file. */
  distrust(): void
  /** The next write is of the whole file and in place of whatever stands there: the journal found is kept aside after it. */
  supersede(): void
  journal(): { readonly bytes: number; readonly files: number }
  /** Makes one file of file and journal, beside the app's own work. */
  compact(): Promise<void>
  /** Where the disk stands, for who copies from it. */
  tip(): Tip | null
  /** No more changes follow in the segment of this session. */
  end(): Promise<void>
  /** Text that would make these changes durable, for who cannot wait; null when the whole file is due. */
  lastWords(data: KeptData): { readonly path: string; readonly text: string; readonly tip: Tip } | null
}
