import { Low } from 'lowdb'
import { nothingCarried, type SavedWorkspace } from '#core/workspace/document'
import { emptyWorkspace } from '#core/workspace/workspace'
import type { Instant } from '#core/time/kinds'
import type { StorageState } from '#core/ipc/rooms/storage'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Disk } from './durable-file'
import { keepAside } from './keep-aside'
import { newestLeftover, removeLeftovers } from './leftovers'
import type { OpenedFile } from './load-workspace'
import { DocumentRefused, type DocumentAdapter } from './lowdb-adapter'
import { findRecovery, hasTraces } from './recovery'

export interface Opening {
  readonly folder: string
  readonly file: string
  readonly name: string
  readonly disk: Disk
  readonly now: () => Instant
  readonly newId: () => string
  readonly log: Log
}

/** How the data stands at start. When it may not be changed, `db.data` is only for looking at. */
export interface OpenedWorkspace {
  readonly db: Low<SavedWorkspace>
  readonly storage: StorageState
  readonly readOnly: boolean
  /** The data is newer than the file and could not be put there yet. */
  readonly unsaved: boolean
}

/** Opens the data, from the file or from what is left of it. Writes nothing but copies of what it could not read. */
export async function openWorkspace(adapter: DocumentAdapter, opening: Opening): Promise<OpenedWorkspace> {
  const meta = { workspaceId: opening.newId(), savedAt: opening.now(), carried: nothingCarried }
  const db = new Low<SavedWorkspace>(adapter, { workspace: emptyWorkspace, meta })
  try {
    await db.read()
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    return afterRefusal(db, error, opening)
  }
  const opened = adapter.opened()
  return opened === null ? withoutFile(db, opening) : withFile(db, adapter, opened, opening)
}

async function withFile(
  db: Low<SavedWorkspace>,
  adapter: DocumentAdapter,
  opened: OpenedFile,
  opening: Opening,
): Promise<OpenedWorkspace> {
  const { log } = opening
  if (opened.edited) log.warn('the checksum of the saved file does not fit; it is kept as it was found')
  const keep = opened.edited || opened.broken.length > 0
  const keptAs = keep ? await kept(opened.bytes, opening) : ''
  if (keptAs === null) return notKept(db, opening)
  const unsaved = await takeLeftover(db, adapter, opening)
  if (opened.broken.length === 0) return { db, storage: { state: 'ok' }, readOnly: false, unsaved }
  log.error('records could not be read; they are kept as they are', { broken: opened.broken })
  return { db, storage: { state: 'damaged', keptAs, from: opening.name }, readOnly: false, unsaved }
}

/** A crash between flush and rename leaves a newer version under its temporary name. Says whether it is yet to save. */
async function takeLeftover(
  db: Low<SavedWorkspace>,
  adapter: DocumentAdapter,
  opening: Opening,
): Promise<boolean> {
  const { file, disk, log } = opening
  let unsaved = false
  try {
    const saved = (await newestLeftover(file, disk))?.opened.saved
    if (saved !== undefined && isNewerVersionOf(db.data, saved)) {
      log.warn('a newer version was left by a crash; it is taken', { revision: saved.workspace.revision })
      db.data = saved
      unsaved = true
      await adapter.write(saved)
      unsaved = false
    }
    await removeLeftovers(file, disk)
  } catch (error) {
    log.error('leftovers could not be cleared', errorDetail(error))
  }
  return unsaved
}

function isNewerVersionOf(file: SavedWorkspace, other: SavedWorkspace): boolean {
  return (
    other.meta.workspaceId === file.meta.workspaceId && other.workspace.revision > file.workspace.revision
  )
}

async function withoutFile(db: Low<SavedWorkspace>, opening: Opening): Promise<OpenedWorkspace> {
  if (!(await hasTraces(opening))) return { db, storage: { state: 'new' }, readOnly: false, unsaved: false }
  opening.log.error('the saved file is missing although there was one')
  return recovered(db, '', opening)
}

async function afterRefusal(
  db: Low<SavedWorkspace>,
  { load }: DocumentRefused,
  opening: Opening,
): Promise<OpenedWorkspace> {
  opening.log.error('the saved file was refused', { state: load.state })
  switch (load.state) {
    case 'newer':
      if (load.saved !== null) db.data = load.saved
      return closed(db, { state: 'newer', file: opening.file, version: load.version })
    case 'unreadable':
      return closed(db, { state: 'unreadable', file: opening.file, reason: load.reason })
    case 'damaged': {
      const keptAs = await kept(load.bytes, opening)
      return keptAs === null ? notKept(db, opening) : recovered(db, keptAs, opening)
    }
  }
}

async function recovered(
  db: Low<SavedWorkspace>,
  keptAs: string,
  opening: Opening,
): Promise<OpenedWorkspace> {
  const found = await findRecovery(opening)
  if (found !== null) db.data = found.opened.saved
  const from = found?.name ?? null
  opening.log.warn('opened what was found instead', { from })
  return { db, storage: { state: 'damaged', keptAs, from }, readOnly: false, unsaved: false }
}

async function kept(bytes: Uint8Array, opening: Opening): Promise<string | null> {
  try {
    return await keepAside(opening.folder, 'damaged', bytes, opening.now(), opening.disk)
  } catch (error) {
    opening.log.error('the damaged file could not be kept aside', errorDetail(error))
    return null
  }
}

/** What could not be kept aside may not be written over. */
async function notKept(db: Low<SavedWorkspace>, opening: Opening): Promise<OpenedWorkspace> {
  if (db.data.workspace === emptyWorkspace) await recovered(db, '', opening)
  return closed(db, { state: 'unreadable', file: opening.file, reason: 'notKeptAside' })
}

function closed(db: Low<SavedWorkspace>, storage: StorageState): OpenedWorkspace {
  return { db, storage, readOnly: true, unsaved: false }
}
