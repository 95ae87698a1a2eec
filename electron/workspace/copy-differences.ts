import type { Carried } from '#core/workspace/document'
import type { RecordPut } from '#core/workspace/fold'
import { addMissing, replaceAll } from '#core/workspace/replace'
import type { FileSystem } from './file-system'
import { loadCopy } from './load-journal'
import type { RestoreMode } from './storage-desk'

/** What putting a copy in force would change, worked out where nobody waits for it: mostly a few records of many. */
export interface CopyDifferences {
  /** The revision of the file that the copy was held against. */
  readonly revision: number
  readonly puts: readonly RecordPut[]
  readonly carried: Carried
}

/** Holds a copy against the file as it is saved; null where either does not open. */
export async function copyDifferences(
  path: string,
  current: string,
  mode: RestoreMode,
  fileSystem: FileSystem,
): Promise<CopyDifferences | null> {
  const [there, here] = [await loadCopy(path, fileSystem), await loadCopy(current, fileSystem)]
  if (there.state !== 'ok' || here.state !== 'ok') return null
  const put = mode === 'replace' ? replaceAll : addMissing
  const { records } = put(here.saved.workspace, there.saved.workspace, { key: 'restoreCopy', values: {} })
  return {
    revision: here.saved.workspace.revision,
    puts: records.map(({ table, id, after }) => ({ table, id, record: after })),
    carried: there.saved.meta.carried,
  }
}
