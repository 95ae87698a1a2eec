import type { Settings } from '#core/domain/settings'
import type { IncomingFile } from '#core/exchange/incoming-file'
import type { ReadingContext } from '#core/exchange/reading-context'
import type { IncomingWorkspace } from '#core/exchange/workspace-file/incoming-workspace'
import type { Result } from '#core/workspace/failure'
import type { CopyPortion } from './copy-portions'

/** What the thread is given: a file in pieces, its name, and what reading it needs to know. */
export interface FileTask {
  readonly pieces: readonly Uint8Array[]
  readonly name: string
  readonly context: Omit<ReadingContext, 'moved'>
}

/** What was read of a copy of our own data; its records came before, in portions. */
export type ReadCopy = Omit<IncomingWorkspace, 'workspace'> & { readonly settings: Settings }

export type ReadFile = Exclude<IncomingFile, IncomingWorkspace> | ReadCopy

/** What it says: that it has begun, how far it is, records, of which it sends more when told that these are taken, and at last what it read. */
export type FileMessage =
  | 'begun'
  | { readonly share: number }
  | { readonly portion: CopyPortion; readonly share: number }
  | Result<ReadFile>
