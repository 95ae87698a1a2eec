import type { FileStamp } from './file-system'

/** A version of the file. `head` is null where we do not know what it says. */
export interface KnownVersion {
  readonly stamp: FileStamp
  readonly head: string | null
}
