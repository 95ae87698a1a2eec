import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { instant } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { documentBytes } from '../../electron/workspace/document-text'
import { buildApp } from '../build-app'
import { findRuntime, root } from '../runtime'
import { summary, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

async function launch(count: number): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  if (count > 0) {
    mkdirSync(join(profile, 'data'))
    const meta = {
      workspaceId: randomUUID(),
      savedAt: instant('2026-11-25T11:00:00Z'),
      carried: nothingCarried,
    }
    writeFileSync(
      join(profile, 'data/afterword.json'),
      documentBytes(writeDocument(realisticWorkspace(count), meta)).bytes,
    )
  }
  const from = performance.now()
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${profile}`, '--now=2026-11-25T11:00:00Z', '--zone=Europe/London'],
    colorScheme: null,
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { name: 'Board' }).waitFor()
  const time = performance.now() - from
  await app.close()
  rmSync(profile, { recursive: true, force: true })
  return time
}

/** Launch until the board stands, on an empty profile and on filled ones, in turn so that drift meets all alike. */
export async function startUp(sizes: readonly number[], runs: number): Promise<readonly Figure[]> {
  buildApp()
  Object.assign(process.env, findRuntime().environment)
  const times = new Map<number, number[]>(sizes.map((size) => [size, []]))
  for (let run = -1; run < runs; run += 1) {
    for (const size of sizes) {
      const time = await launch(size)
      if (run >= 0) times.get(size)?.push(time)
    }
  }
  const empty = summary(times.get(0) ?? []).median
  return sizes.map((size) => {
    const { median, p95 } = summary(times.get(size) ?? [])
    return {
      name: 'start to board',
      size: String(size),
      who: 'Afterword',
      median,
      p95,
      ratio: median / empty,
      against: 'empty profile',
    }
  })
}
