import { join } from 'node:path'
import {
  nothingCarried,
  withCarried,
  type Carried,
  type DocumentMeta,
  type SavedWorkspace,
} from '#core/workspace/document'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import type { Instant, Zone } from '#core/time/kinds'
import { errorDetail, type Log } from '../diagnostics/log'
import type { DatedChange } from './dated-change'
import { inTime } from './delay'
import { NameHeld, realFile, temporaryName, type Disk } from './durable-file'
import { removeHalfBackups } from './half-made'
import { clearTurn } from './in-turn'
import { keepOthers } from './keep-others'
import { createKeepBackups, type KeepBackups } from './keep-backups'
import type { DocumentAdapter, KeptData } from './document-adapter'
import { createDocumentAdapter } from './lowdb-adapter'
import { leaveMarker } from './marker'
import type { JournalPen } from './journal-pen'
import { openWorkspace, type OpenedWorkspace } from './open-workspace'
import { createOneByOne } from './one-by-one'
import { createSecondPlace } from './second-place'
import type { Fold, StorageTasks } from './storage-tasks'
import { writeLastChance, writeLastWords } from './write-last-chance'

export interface StoreOptions {
  readonly folder: string
  readonly now: () => Instant
  readonly zone: () => Zone
  readonly newId: () => string
  readonly disk: Disk
  readonly tasks: StorageTasks
  readonly pen: JournalPen
  /** A journal longer than this makes a start slower than it need be; bytes. */
  readonly journalLimit?: number
  readonly log: Log
  /** Somebody else's version was kept beside ours under this name. */
  readonly onOthers: (name: string) => void
}

/** The data on disk: opened once, then written change by change. */
export interface WorkspaceStore {
  open(): Promise<OpenedWorkspace>
  /** Resolves once this version is durable; throws when the disk refuses, and leaves the old version whole. */
  save(workspace: Workspace, since: readonly DatedChange[]): Promise<void>
  /** Whether the folder takes a file at all; throws as a save would. */
  probe(): Promise<void>
  /** Writes at once, holding everything up: for a session that ends now. */
  saveNow(workspace: Workspace, since: readonly DatedChange[]): void
  /** Resolves when what is done beside the saves has ended. */
  settle(): Promise<void>
  /** The folder is left: nothing more is added to its journal. */
  end(): Promise<void>
  /** Clears away what a crash left half made, and makes one file of many where that is worth it. */
  tidy(): Promise<void>
  /** Takes over what rides along with a copy that is put in force: fields this version does not know. */
  carry(carried: Carried): void
  /** What belongs to the file besides the data. */
  meta(): DocumentMeta
  /** Goes on with this instead of what the file held. */
  take(saved: SavedWorkspace | null): void
  readonly folder: string
  readonly file: string
  readonly name: string
  readonly adapter: DocumentAdapter
  readonly backups: KeepBackups
}

export const fileName = 'afterword.json'

/** How long the first save waits for what need not be waited for; milliseconds. */
const soon = 500

/** Each session leaves a file in the journal; more of them than this are made into one at the next start. */
const fewFiles = 4

export function createWorkspaceStore(options: StoreOptions): WorkspaceStore {
  const { folder, now, zone, newId, disk, tasks, pen, log, onOthers, journalLimit = 2_000_000 } = options
  const file = join(folder, fileName)
  let opened: OpenedWorkspace | null = null
  let marked = false
  let held: string | null = null

  async function mark(workspaceId: string): Promise<void> {
    if (marked) return
    try {
      await leaveMarker(folder, { workspaceId, createdAt: now() }, disk)
      marked = true
    } catch (error) {
      log.warn('the marker could not be left', errorDetail(error))
    }
  }

  /** While another program holds the name, the newest version waits under its temporary one, and only that. */
  async function onlyHeld(temporary: string | null): Promise<void> {
    if (held !== null) await disk.fileSystem.remove(held).catch(() => {})
    held = temporary
  }

  const files = createOneByOne()
  const place = { folder, file, disk, look: tasks.look }
  const fold: Fold = (task) => tasks.fold(task)
  const backups = createKeepBackups({ place, fold, files, now, zone, log })
  let version = 0

  const adapter: DocumentAdapter = createDocumentAdapter({
    path: file,
    disk,
    fold,
    pen,
    beforeReplacing: async (known) => {
      await files.idle()
      if (known !== null) await backups.beforeReplacing(version)
      version = 0
    },
    keepOthers: async (others) => {
      for (const name of await keepOthers(others, folder, now(), disk, log)) onOthers(name)
    },
  })
  const openedNow = (): OpenedWorkspace => {
    if (opened === null) throw new Error('the workspace is not open')
    return opened
  }
  const dataFor = (workspace: Workspace, since: readonly DatedChange[]): KeptData => {
    return { workspace, since, meta: { ...openedNow().db.data.meta, savedAt: now() } }
  }

  const second = createSecondPlace({ file, adapter, tasks, backups, files, disk, log })

  return {
    open: async () => {
      opened = await openWorkspace(adapter, { folder, file, name: fileName, disk, now, newId, log })
      version = opened.version
      return opened
    },
    save: async (workspace, since) => {
      if (opened === null) return
      const isNew = opened.storage.state === 'new' && adapter.known() === null
      const isFirst = isNew && (await second.begin(opened))
      const data = dataFor(workspace, since)
      opened.db.data = data
      const before = isFirst ? null : adapter.tip()
      if (before !== null && before.revision > 0) backups.beforeAdding(before)
      try {
        await opened.db.write()
      } catch (error) {
        if (error instanceof NameHeld) await onlyHeld(error.temporary)
        throw error
      }
      await onlyHeld(null)
      await mark(data.meta.workspaceId)
      if (isFirst) await inTime(second.fillFile(), soon, disk.delay)
      else if (adapter.journal().files === 0) void second.copyWhole()
      if (adapter.journal().bytes > journalLimit) void second.compact()
    },
    probe: async () => {
      await disk.fileSystem.makeFolder(folder)
      const real = await realFile(file, disk.fileSystem)
      const trial = temporaryName(real, disk.unique())
      await (await disk.fileSystem.create(trial)).close()
      await disk.fileSystem.remove(trial)
    },
    saveNow: (workspace, since) => {
      const data = dataFor(workspace, since)
      const words = adapter.lastWords(data)
      if (words === null) adapter.learn(writeLastChance(file, data, adapter.known(), disk.unique()))
      else writeLastWords(words)
    },
    tidy: async () => {
      await files.run(() => removeHalfBackups(folder, disk)).catch(() => {})
      await realFile(file, disk.fileSystem)
        .then((real) => clearTurn(real, disk))
        .catch(() => {})
      const { bytes, files: count } = adapter.journal()
      if (bytes > journalLimit / 4 || count > fewFiles) await second.compact()
    },
    settle: () => files.idle(),
    end: () => adapter.end(),
    meta: () => openedNow().db.data.meta,
    carry: (carried) => {
      if (JSON.stringify(carried) === JSON.stringify(nothingCarried)) return
      const { db } = openedNow()
      const meta = { ...db.data.meta, carried: withCarried(db.data.meta.carried, carried) }
      db.data = { ...db.data, meta }
      adapter.distrust()
    },
    take: (saved) => {
      const { db } = openedNow()
      const fresh = { workspace: emptyWorkspace, meta: { ...db.data.meta, carried: nothingCarried } }
      db.data = { ...(saved ?? fresh), since: [] }
      adapter.supersede()
    },
    folder,
    file,
    name: fileName,
    adapter,
    backups,
  }
}
