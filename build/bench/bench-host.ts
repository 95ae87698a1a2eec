import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant, zone } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { documentBytes } from '../../electron/workspace/document-text'
import { journalThread } from '../../electron/workspace/ask-journal-thread'
import { storageThread } from '../../electron/workspace/ask-storage-thread'
import type { WorkspaceHost } from '../../electron/workspace/host-shape'
import { createWorkspaceHost } from '../../electron/workspace/workspace-host'
import { root } from '../runtime'
import { realisticWorkspace } from './realistic-records'

const silent = { info() {}, warn() {}, error() {} }
const now = instant('2026-11-25T12:00:00Z')
const here = zone('Europe/London')

/** The owner of the data as the app has it, with the threads of the built app, over so many applications. */
export async function startedHost(
  folder: string,
  count: number,
  journalLimit?: number,
): Promise<WorkspaceHost> {
  const data = join(folder, 'data')
  mkdirSync(data)
  const savedAt = instant('2026-11-25T11:00:00Z')
  const meta = { workspaceId: randomUUID(), savedAt, carried: nothingCarried }
  const document = writeDocument(realisticWorkspace(count), meta)
  writeFileSync(join(data, 'afterword.json'), documentBytes(document).bytes)
  const host = createWorkspaceHost({
    folder: data,
    now: () => now,
    zone: () => here,
    newId: randomUUID,
    pen: journalThread(join(root, 'out/main/journal-thread.js')),
    tasks: storageThread(join(root, 'out/main/storage-thread.js')),
    log: silent,
    ...(journalLimit === undefined ? {} : { journalLimit }),
  })
  const state = await host.start()
  if (state.state !== 'ok') throw new Error(`The bench file was not accepted: ${JSON.stringify(state)}`)
  // The backup of the day would stand in the way of what is measured.
  await savedEdit(host, 0, count)
  await host.desk.backUpNow()
  return host
}

/** One small edit, until it is on the disk. */
export async function savedEdit(host: WorkspaceHost, run: number, count: number): Promise<void> {
  const applicationId = `application-${run % count}`
  const value = `R-${run}`
  const result = await host.run({ kind: 'editDetails', applicationId, field: 'reference', value })
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`)
  // A save that takes longer than the answer may wait still counts until it is on the disk.
  if (!result.value.saved) await host.flush(60_000)
}
