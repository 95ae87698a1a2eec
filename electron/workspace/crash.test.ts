import { spawn } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { companiesOf, hostIn, temporaryFolder } from './workspace.test-data'

/** How often the program is killed; `npm run soak` asks for more. */
const kills = Number(process.env['AFTERWORD_KILLS'] ?? 30)
const source = join(import.meta.dirname, 'crash-child.test-data.ts')

/** The saving program as one file that starts quickly. */
async function bundled(): Promise<string> {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: source, outDir, rolldownOptions: { output: { entryFileNames: 'child.mjs' } } },
  })
  return join(outDir, 'child.mjs')
}

/** Runs the saving program, kills it after some of its answers, and gives back what it said. */
function runUntilKilled(child: string, folder: string, answers: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > answers + 1) program.kill('SIGKILL')
    })
    program.on('error', reject)
    program.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

it(
  `loses nothing it has acknowledged when killed ${kills} times`,
  async () => {
    const child = await bundled()
    const folder = await temporaryFolder()
    // The first start upgrades a file of an older version.
    await writeFile(join(folder, 'afterword.json'), sampleOfVersion1)
    const saved = new Set<string>(['Lorem Labs', 'Testwerk'])
    const tried = new Set<string>(saved)
    for (let kill = 0; kill < kills; kill += 1) {
      // A different moment each time, the same ones in every run.
      const said = await runUntilKilled(child, folder, 2 + ((kill * 7) % 61))
      expect(said[0]).toBe('start ok')
      for (const line of said) {
        if (line.startsWith('saved ')) saved.add(line.slice('saved '.length))
        if (line.startsWith('trying ')) tried.add(line.slice('trying '.length))
      }
    }
    const host = hostIn(folder)
    expect(await host.start()).toEqual({ state: 'ok' })
    const companies = new Set(companiesOf(host))
    expect(saved.size).toBeGreaterThan(kills)
    expect([...saved].filter((company) => !companies.has(company))).toEqual([])
    expect([...companies].filter((company) => !tried.has(company))).toEqual([])
    await host.stop()
    const left = (await readdir(folder)).map((name) => name.replace(/journal-.*/, 'journal'))
    // Whether a journal is left depends on what was last written: a whole file, or a change beside it.
    const ours = ['afterword.json', 'afterword.journal', 'backups', 'created.json']
    expect(left.filter((name) => !ours.includes(name))).toEqual([])
    expect(left).toContain('afterword.json')
    expect(left.length).toBeLessThan(10)
  },
  kills * 10_000,
)
