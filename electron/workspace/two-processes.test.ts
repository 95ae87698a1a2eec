import { spawn } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundledChild } from './crash-child-bundle.test-data'
import { companiesOf, hostIn, temporaryFolder } from './workspace.test-data'

/** Runs the saving program until it has said so many lines; gives what it was told is saved. */
function saves(child: string, folder: string, lines: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > lines) program.kill('SIGKILL')
    })
    program.on('error', reject)
    program.on('close', () =>
      resolve(
        said.split('\n').flatMap((line) => (line.startsWith('saved ') ? line.slice('saved '.length) : [])),
      ),
    )
  })
}

it('hazard 7: two programs that save into one folder at once lose nothing that either was told is saved', async () => {
  const child = await bundledChild()
  const folder = await temporaryFolder()
  const saved = (await Promise.all([saves(child, folder, 90), saves(child, folder, 90)])).flat()
  expect(saved.length).toBeGreaterThan(20)
  const host = hostIn(folder)
  const storage = await host.start()
  expect(['ok', 'damaged']).toContain(storage.state)
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.jsonl?$/.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const open = new Set(companiesOf(host))
  // What did not win is kept beside it, for the user to choose.
  const lost = saved.filter((company) => !open.has(company) && !texts.some((text) => text.includes(company)))
  expect(lost).toEqual([])
}, 60_000)
