import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { documentBytes } from '../../electron/workspace/document-text'
import { loadWorkspace } from '../../electron/workspace/load-workspace'
import { nodeFileSystem } from '../../electron/workspace/node-file-system'
import { summary, timed, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

/** Opening the file with every check, against reading, decoding and parsing the same bytes: by turns, in one run. */
export async function loadTimes(sizes: readonly number[], runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
    const file = join(folder, 'afterword.json')
    const meta = { workspaceId: 'bench', savedAt: instant('2026-11-25T11:00:00Z'), carried: nothingCarried }
    writeFileSync(file, documentBytes(writeDocument(realisticWorkspace(count), meta)).bytes)
    const bare: number[] = []
    const ours: number[] = []
    await timed(runs, async () => {
      const start = performance.now()
      const load = await loadWorkspace(file, nodeFileSystem)
      if (load.state !== 'ok') throw new Error(`The bench file was not accepted: ${load.state}`)
      ours.push(performance.now() - start)
      const from = performance.now()
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
      bare.push(performance.now() - from)
    })
    rmSync(folder, { recursive: true, force: true })
    const floor = summary(bare.slice(-runs))
    const whole = summary(ours.slice(-runs))
    const shared = { name: 'load', size: String(count), against: 'JSON.parse' }
    figures.push({ ...shared, who: 'read + decode + parse', ...floor, ratio: 1 })
    figures.push({ ...shared, who: 'Afterword, validated', ...whole, ratio: whole.median / floor.median })
  }
  return figures
}
