import { emptyWorkspace } from '#core/workspace/workspace'
import { errorDetail, type Log } from '../diagnostics/log'
import { NameHeld, type Disk } from './durable-file'
import type { KeepBackups } from './keep-backups'
import type { DocumentAdapter } from './document-adapter'
import type { OneByOne } from './one-by-one'
import type { OpenedWorkspace } from './open-workspace'
import type { StorageTasks } from './storage-tasks'

interface Wiring {
  readonly file: string
  readonly adapter: DocumentAdapter
  readonly tasks: StorageTasks
  readonly backups: KeepBackups
  readonly files: OneByOne
  readonly disk: Disk
  readonly log: Log
}

/** Sees to it that what was saved stands in two places: in the file and in its journal, or in a backup. */
export interface SecondPlace {
  /**
   * Ahead of the first save of all: writes a file with nothing in it, so that the journal begins with the first change
   * there is. Should the file be lost before there is a backup, the journal alone is the data. False where it is refused.
   */
  begin(opened: OpenedWorkspace): Promise<boolean>
  /** The first changes go into the file, too, and stay in the journal. */
  fillFile(): Promise<true>
  /** After a whole write nothing stands in the journal: until there is more, a backup is the second place. */
  copyWhole(): Promise<void>
  /** Makes one file of many; before the journal goes, there is a backup. */
  compact(): Promise<void>
}

export function createSecondPlace({ file, adapter, tasks, backups, files, disk, log }: Wiring): SecondPlace {
  async function quietly(what: string, work: () => Promise<unknown>): Promise<true> {
    try {
      await files.run(work)
    } catch (error) {
      log.warn(what, errorDetail(error))
    }
    return true
  }

  return {
    begin: async ({ db }) => {
      db.data = { ...db.data, workspace: emptyWorkspace, since: [] }
      try {
        await db.write()
        return true
      } catch (error) {
        // Refused now, the change itself is to be what waits to be put in place.
        if (error instanceof NameHeld) await disk.fileSystem.remove(error.temporary).catch(() => {})
        return false
      }
    },
    fillFile: () =>
      quietly('the first changes are in the journal alone', async () => {
        const tip = adapter.tip()
        if (tip === null) return
        const { stamp, head } = await tasks.fold({ path: file, to: file, tip })
        adapter.learn({ stamp, head })
      }),
    copyWhole: async () => {
      await quietly('there is no backup of the file as it was written', async () => {
        const tip = adapter.tip()
        if (tip !== null) await backups.again(tip)
      })
    },
    compact: async () => {
      await quietly('the journal stays as long as it is', async () => {
        const tip = adapter.tip()
        if (tip !== null) await backups.first(tip)
        await adapter.compact()
      })
    },
  }
}
