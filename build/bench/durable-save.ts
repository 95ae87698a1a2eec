import { once } from 'node:events'
import { mkdtempSync, openSync, fsyncSync, rmSync, writeSync, closeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import type { Application } from '#core/domain/application'
import { savedEdit, startedHost } from './bench-host'
import { summary, timed, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

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
  const host = await startedHost(folder, count)
  const times = await timed(runs, (run) => savedEdit(host, run + 2, count))
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

/** The same append and flush, asked of a thread and waited for, as an app must that may not stand still for a disk. */
async function floorInThread(folder: string, runs: number): Promise<readonly number[]> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    const fs = require('node:fs')
    const file = fs.openSync(workerData, 'a')
    const bytes = Buffer.alloc(4096, 'a')
    parentPort.on('message', () => {
      fs.writeSync(file, bytes)
      fs.fsyncSync(file)
      parentPort.postMessage(true)
    })`
  const worker = new Worker(code, { eval: true, workerData: join(folder, 'floor') })
  const times = await timed(runs, async () => {
    worker.postMessage(true)
    await once(worker, 'message')
  })
  await worker.terminate()
  return times
}

/** One edit, acknowledged once it is on disk, at each size; everyone in the same run. */
export async function durableSave(sizes: readonly number[], runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const count of sizes) {
    const applications = [...realisticWorkspace(count).applications.values()]
    // Who writes everything each time is slow enough to be measured by few.
    const few = Math.max(6, Math.round((runs * 1000) / count / 4))
    const floorTimes = summary(await inFolder((folder) => floor(folder, runs * 4)))
    const inThread = summary(await inFolder((folder) => floorInThread(folder, runs * 4)))
    const entrants: readonly (readonly [string, (folder: string) => Promise<readonly number[]>])[] = [
      ['Afterword', (folder) => ours(folder, count, runs)],
      ['lowdb JSONFile', (folder) => lowdb(folder, applications, few)],
      ['conf', (folder) => conf(folder, applications, few)],
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
    figures.push({
      name: 'durable save',
      size: String(count),
      who: 'append + fsync in a thread',
      ...inThread,
      ratio: inThread.median / floorTimes.median,
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
