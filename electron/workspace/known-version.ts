import type { Disk } from './durable-file'
import { unlessMissing, type FileStamp } from './file-system'
import { loadWorkspace } from './load-workspace'

/** A version of the file: null when there is none. `head` is null where we do not know what it says. */
export interface KnownVersion {
  readonly stamp: FileStamp
  readonly head: string | null
}

/** Whether the file still is the version we know. Its content decides where only the stamp differs: copies and touches. */
export async function isAsKnown(path: string, known: KnownVersion | null, disk: Disk): Promise<boolean> {
  const stamp = await unlessMissing(disk.fileSystem.stamp(path))
  // Gone, or never there: nothing can be lost by writing.
  if (stamp === null || stamp === known?.stamp) return true
  if (known === null || known.head === null) return false
  const load = await loadWorkspace(path, disk.fileSystem)
  return load.state === 'ok' && load.head === known.head && !load.edited
}
