import { Low } from 'lowdb'
import { nothingCarried, writeDocument, type SavedWorkspace } from '#core/workspace/document'
import { emptyWorkspace } from '#core/workspace/workspace'
import type { Instant } from '#core/time/kinds'
import type { StorageState } from '#core/ipc/rooms/storage'
import { errorDetail, type Log } from '../diagnostics/log'
import { documentBytes } from './document-text'
import type { Disk } from './durable-file'
import { removeHalfMade } from './half-made'
import { keepAncestor } from './keep-ancestor'
import { keepAside, type AsideKind } from './keep-aside'
import { newestLeftover, removeLeftovers } from './leftovers'
import type { OpenedFile } from './load-workspace'
import { DocumentRefused, type DocumentAdapter, type KeptData } from './document-adapter'
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
  readonly db: Low<KeptData>
  readonly storage: StorageState
  readonly readOnly: boolean
  /** The data is newer than the file and could not be put there yet. */
  readonly unsaved: boolean
  /** The version of the file before any upgrade, 0 where none was read. */
  readonly version: number
}

/** Opens the data, from the file or from what is left of it. Writes nothing but copies of what it could not read. */
export async function openWorkspace(adapter: DocumentAdapter, opening: Opening): Promise<OpenedWorkspace> {
  const meta = { workspaceId: opening.newId(), savedAt: opening.now(), carried: nothingCarried }
  const db = new Low<KeptData>(adapter, { workspace: emptyWorkspace, meta, since: [] })
  try {
    await db.read()
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    return afterRefusal(db, error, opening)
  }
  const opened = adapter.takeOpened()
  return opened === null ? withoutFile(db, opening) : withFile(db, adapter, opened, opening)
}

async function withFile(
  db: Low<KeptData>,
  adapter: DocumentAdapter,
  opened: OpenedFile,
  opening: Opening,
): Promise<OpenedWorkspace> {
  const { log } = opening
  const { broken, missing, edited, version } = opened
  if (edited) log.warn('the checksum of the saved file does not fit; it is kept as it was found')
  const keptAs = await keepAsFound(opened, opening)
  if (keptAs === null) return notKept(db, opening)
  const unsaved = await takeLeftover(db, adapter, opening)
  const outcome = { db, readOnly: false, unsaved, version }
  if (broken.length === 0 && missing === 0) return { ...outcome, storage: { state: 'ok' } }
  log.error('not everything could be read; it is kept as it is', { broken, missing })
  const lost = broken.length + missing
  return { ...outcome, storage: { state: 'damaged', keptAs, from: opening.name, missing: lost } }
}

/** What will be written over although it is more than what was read: null when it could not be kept. */
async function keepAsFound(opened: OpenedFile, opening: Opening): Promise<string | null> {
  const { broken, edited, missing, theirs, parting, segments, bytes } = opened
  let keptAs: string | null = ''
  if (theirs !== null) {
    const text = documentBytes(writeDocument(theirs.workspace, theirs.meta))
    const name = await kept('conflict', text.bytes, opening)
    if (name !== null) await keepAncestor(name, parting, opening.folder, opening.disk, opening.log)
    keptAs = name === null ? null : ''
  }
  const spoilt = missing === 0 ? [] : segments.filter(({ reading }) => reading.damaged > 0)
  const found = edited || broken.length > 0 ? [bytes] : spoilt.map((segment) => segment.bytes)
  for (const original of found) {
    const name = await kept('damaged', original, opening)
    keptAs = keptAs === null || name === null ? null : keptAs || name
  }
  return keptAs
}

/** A crash between flush and rename leaves a newer version under its temporary name. Says whether it is yet to save. */
async function takeLeftover(db: Low<KeptData>, adapter: DocumentAdapter, opening: Opening): Promise<boolean> {
  const { folder, file, disk, log } = opening
  let unsaved = false
  try {
    const saved = (await newestLeftover(file, disk))?.opened.saved
    if (saved !== undefined && isNewerVersionOf(db.data, saved)) {
      log.warn('a newer version was left by a crash; it is taken', { revision: saved.workspace.revision })
      db.data = { ...saved, since: [] }
      unsaved = true
      adapter.distrust()
      await adapter.write(db.data)
      unsaved = false
    }
    await removeLeftovers(file, disk)
    await removeHalfMade(folder, disk)
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

async function withoutFile(db: Low<KeptData>, opening: Opening): Promise<OpenedWorkspace> {
  if (!(await hasTraces(opening)))
    return { db, storage: { state: 'new' }, readOnly: false, unsaved: false, version: 0 }
  opening.log.error('the saved file is missing although there was one')
  return recovered(db, '', opening)
}

async function afterRefusal(
  db: Low<KeptData>,
  { load }: DocumentRefused,
  opening: Opening,
): Promise<OpenedWorkspace> {
  opening.log.error('the saved file was refused', { state: load.state })
  switch (load.state) {
    case 'newer':
      if (load.saved !== null) db.data = { ...load.saved, since: [] }
      return closed(db, { state: 'newer', file: opening.file, version: load.version })
    case 'unreadable':
      return closed(db, { state: 'unreadable', file: opening.file, reason: load.reason })
    case 'damaged': {
      const keptAs = await kept('damaged', load.bytes, opening)
      return keptAs === null ? notKept(db, opening) : recovered(db, keptAs, opening)
    }
  }
}

async function recovered(db: Low<KeptData>, keptAs: string, opening: Opening): Promise<OpenedWorkspace> {
  const found = await findRecovery(opening)
  if (found !== null) db.data = { ...found.opened.saved, since: [] }
  const from = found?.name ?? null
  opening.log.warn('opened what was found instead', { from })
  return { db, storage: { state: 'damaged', keptAs, from }, readOnly: false, unsaved: false, version: 0 }
}

async function kept(kind: AsideKind, bytes: Uint8Array, opening: Opening): Promise<string | null> {
  try {
    return await keepAside(opening.folder, kind, bytes, opening.now(), opening.disk)
  } catch (error) {
    opening.log.error('the damaged file could not be kept aside', errorDetail(error))
    return null
  }
}

/** What could not be kept aside may not be written over. */
async function notKept(db: Low<KeptData>, opening: Opening): Promise<OpenedWorkspace> {
  if (db.data.workspace === emptyWorkspace) await recovered(db, '', opening)
  return closed(db, { state: 'unreadable', file: opening.file, reason: 'notKeptAside' })
}

function closed(db: Low<KeptData>, storage: StorageState): OpenedWorkspace {
  return { db, storage, readOnly: true, unsaved: false, version: 0 }
}
