import { join } from 'node:path'
import type { Workspace } from '#core/workspace/workspace'
import { dayIn } from '#core/time/arithmetic'
import type { Instant, PlainDate, Zone } from '#core/time/kinds'
import { errorDetail, type Log } from '../diagnostics/log'
import { backUp } from './backups'
import { NameHeld, realFile, temporaryName, type Disk } from './durable-file'
import { keepForeignVersion } from './foreign-version'
import type { KnownVersion } from './known-version'
import { createDocumentAdapter } from './lowdb-adapter'
import { leaveMarker } from './marker'
import { openWorkspace, type OpenedWorkspace } from './open-workspace'
import { writeLastChance } from './write-last-chance'

export interface StoreOptions {
  readonly folder: string
  readonly now: () => Instant
  readonly zone: () => Zone
  readonly newId: () => string
  readonly disk: Disk
  readonly log: Log
}

/** The data on disk: opened once, then written as a whole, one version after the other. */
export interface WorkspaceStore {
  open(): Promise<OpenedWorkspace>
  /** Resolves once this version is durable; throws when the disk refuses, and leaves the old version whole. */
  save(workspace: Workspace): Promise<void>
  /** Whether the folder takes a file at all; throws as a save would. */
  probe(): Promise<void>
  /** Writes at once, holding everything up: for a session that ends now. */
  saveNow(workspace: Workspace): void
}

export const fileName = 'afterword.json'

export function createWorkspaceStore({ folder, now, zone, newId, disk, log }: StoreOptions): WorkspaceStore {
  const file = join(folder, fileName)
  let opened: OpenedWorkspace | null = null
  let backedUp: PlainDate | null = null
  let marked = false
  let held: string | null = null

  async function backUpOnceADay(): Promise<void> {
    const day = dayIn(now(), zone())
    if (backedUp === day) return
    try {
      const outcome = await backUp(folder, file, day, disk)
      if (outcome === 'made') log.info('backed up', { day })
      if (outcome !== 'nothing') backedUp = day
    } catch (error) {
      log.warn('the daily backup failed; saving goes on', errorDetail(error))
    }
  }

  async function beforeReplacing(known: KnownVersion | null): Promise<void> {
    await keepForeignVersion(file, folder, known, now(), disk, log)
    await backUpOnceADay()
  }

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

  const adapter = createDocumentAdapter(file, disk, beforeReplacing)
  const dataFor = (workspace: Workspace) => {
    if (opened === null) throw new Error('the workspace is not open')
    return { workspace, meta: { ...opened.db.data.meta, savedAt: now() } }
  }
  return {
    open: async () => {
      opened = await openWorkspace(adapter, { folder, file, name: fileName, disk, now, newId, log })
      return opened
    },
    save: async (workspace) => {
      const data = dataFor(workspace)
      if (opened === null) return
      opened.db.data = data
      try {
        await opened.db.write()
      } catch (error) {
        if (error instanceof NameHeld) await onlyHeld(error.temporary)
        throw error
      }
      await onlyHeld(null)
      await mark(data.meta.workspaceId)
    },
    probe: async () => {
      await disk.fileSystem.makeFolder(folder)
      const real = await realFile(file, disk.fileSystem)
      const trial = temporaryName(real, disk.unique())
      await (await disk.fileSystem.create(trial)).close()
      await disk.fileSystem.remove(trial)
    },
    saveNow: (workspace) =>
      adapter.learn(writeLastChance(file, dataFor(workspace), adapter.known(), disk.unique())),
  }
}
