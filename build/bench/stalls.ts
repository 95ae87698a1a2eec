import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import { savedEdit, startedHost } from './bench-host'
import type { Figure } from './figures'
import { longestStall } from './longest-stall'
import { realisticWorkspace } from './realistic-records'

/** Edits enough for the journal to be made into the file several times meanwhile, against lowdb as it is shipped. */
export async function stalls(count: number, rounds: number): Promise<readonly Figure[]> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
    const host = await startedHost(folder, count, 400_000)
    const edits = async (from: number, until: number) => {
      for (let run = from; run < until; run += 1) await savedEdit(host, run, count)
    }
    await edits(1, 50)
    ours.push(await longestStall(() => edits(50, 2050)))
    await host.stop()
    const applications = [...realisticWorkspace(count).applications.values()]
    const db = new Low(new JSONFile<{ applications: unknown[] }>(join(folder, 'lowdb.json')), {
      applications,
    })
    theirs.push(await longestStall(() => db.write()))
    rmSync(folder, { recursive: true, force: true })
  }
  const rival = { median: median(theirs), p95: Math.max(...theirs) }
  const own = { median: median(ours), p95: Math.max(...ours) }
  const shared = { name: 'longest main stall', size: String(count), against: 'lowdb' }
  return [
    { ...shared, who: 'lowdb JSONFile', ...rival, ratio: 1 },
    { ...shared, who: 'Afterword, saving and compacting', ...own, ratio: own.median / rival.median },
  ]
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
