import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  fsyncSync,
  rmSync,
  writeSync,
  closeSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import type { Application } from '#core/domain/application'
import { instant, zone } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { documentBytes } from '../../electron/workspace/document-text'
import { createWorkspaceHost } from '../../electron/workspace/workspace-host'
import { summary, timed, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

const silent = { info() {}, warn() {}, error() {} }
const fromRivals = createRequire(join(import.meta.dirname, 'rivals/package.json'))

/** What the rivals' own types would say, as far as we use it. */
interface Sqlite {
  new (file: string): {
    pragma(text: string): void
    exec(text: string): void
    prepare(text: string): { run(...values: unknown[]): void }
    close(): void
  }
}
type Conf = new (options: { cwd: string }) => {
  set(key: string, value: unknown): void
  store: Record<string, unknown>
}

function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  return work(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}

async function ours(folder: string, count: number, runs: number): Promise<readonly number[]> {
  const data = join(folder, 'data')
  mkdirSync(data)
  const workspace = realisticWorkspace(count)
  const meta = {
    workspaceId: randomUUID(),
    savedAt: instant('2026-11-25T11:00:00Z'),
    carried: nothingCarried,
  }
  writeFileSync(join(data, 'afterword.json'), documentBytes(writeDocument(workspace, meta)).bytes)
  const host = createWorkspaceHost({
    folder: data,
    now: () => instant('2026-11-25T12:00:00Z'),
    zone: () => zone('Europe/London'),
    newId: randomUUID,
    log: silent,
  })
  const state = await host.start()
  if (state.state !== 'ok') throw new Error(`The bench file was not accepted: ${JSON.stringify(state)}`)
  // The backup of the day is a thread's work in the app; here it would stand in the way.
  await host.run({ kind: 'editDetails', applicationId: 'application-0', field: 'reference', value: 'R' })
  await host.desk.backUpNow()
  const times = await timed(runs, async (run) => {
    const result = await host.run({
      kind: 'editDetails',
      applicationId: `application-${(run + 2) % count}`,
      field: 'reference',
      value: `R-${run}`,
    })
    if (!result.ok) throw new Error(`refused: ${result.failure.code}`)
    // A save that takes longer than the answer may wait still counts until it is on the disk.
    if (!result.value.saved) await host.flush(60_000)
  })
  await host.stop()
  return times
}

async function lowdb(
  folder: string,
  applications: readonly Application[],
  runs: number,
): Promise<readonly number[]> {
  const db = new Low(new JSONFile<{ applications: Application[] }>(join(folder, 'lowdb.json')), {
    applications: [...applications],
  })
  return timed(runs, async (run) => {
    const first = db.data.applications[(run + 2) % applications.length]
    if (first !== undefined)
      db.data.applications[(run + 2) % applications.length] = { ...first, reference: `R-${run}` }
    await db.write()
  })
}

async function conf(
  folder: string,
  applications: readonly Application[],
  runs: number,
): Promise<readonly number[]> {
  const { default: Store } = (await import(fromRivals.resolve('conf'))) as { default: Conf }
  const store = new Store({ cwd: folder })
  store.store = { applications: Object.fromEntries(applications.map((one) => [one.id, one])) }
  return timed(runs, (run) =>
    store.set(`applications.application-${(run + 2) % applications.length}.reference`, `R-${run}`),
  )
}

async function sqlite(
  folder: string,
  applications: readonly Application[],
  runs: number,
): Promise<readonly number[]> {
  const Database = fromRivals('better-sqlite3') as Sqlite
  const db = new Database(join(folder, 'rival.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('create table applications (id text primary key, record text)')
  const put = db.prepare('insert or replace into applications values (?, ?)')
  db.exec('begin')
  for (const one of applications) put.run(one.id, JSON.stringify(one))
  db.exec('commit')
  const times = await timed(runs, (run) => {
    const one = applications[(run + 2) % applications.length]
    put.run(one?.id, JSON.stringify({ ...one, reference: `R-${run}` }))
  })
  db.close()
  return times
}

async function floor(folder: string, runs: number): Promise<readonly number[]> {
  const file = openSync(join(folder, 'floor'), 'a')
  const bytes = Buffer.alloc(4096, 'a')
  const times = await timed(runs, () => {
    writeSync(file, bytes)
    fsyncSync(file)
  })
  closeSync(file)
  return times
}

/** One edit, acknowledged once it is on disk, at each size; everyone in the same run. */
export async function durableSave(sizes: readonly number[], runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const count of sizes) {
    const applications = [...realisticWorkspace(count).applications.values()]
    const floorTimes = summary(await inFolder((folder) => floor(folder, runs * 4)))
    const entrants: readonly (readonly [string, (folder: string) => Promise<readonly number[]>])[] = [
      ['Afterword', (folder) => ours(folder, count, runs)],
      ['lowdb JSONFile', (folder) => lowdb(folder, applications, runs)],
      ['conf', (folder) => conf(folder, applications, runs)],
      ['better-sqlite3 FULL', (folder) => sqlite(folder, applications, runs)],
    ]
    figures.push({
      name: 'durable save',
      size: String(count),
      who: 'append + fsync',
      ...floorTimes,
      ratio: 1,
      against: 'floor',
    })
    for (const [who, run] of entrants) {
      const times = summary(await inFolder(run))
      figures.push({
        name: 'durable save',
        size: String(count),
        who,
        ...times,
        ratio: times.median / floorTimes.median,
        against: 'floor',
      })
    }
  }
  return figures
}
