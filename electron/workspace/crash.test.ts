import { spawn } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { bundledChild } from './crash-child-bundle.test-data'
import { companiesOf, hostIn, temporaryFolder } from './workspace.test-data'

/** How often the program is killed; `npm run soak` asks for more. */
const kills = Number(process.env['AFTERWORD_KILLS'] ?? 30)

const phases = ['save', 'compaction', 'backup', 'restore', 'upgrade'] as const
type Phase = (typeof phases)[number]

/** Runs the saving program, kills it in the given phase once it has said enough, and gives back what it said. */
function runUntilKilled(
  child: string,
  folder: string,
  { phase, lines }: { readonly phase: Phase; readonly lines: number },
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, folder, phase === 'upgrade' ? phase : 'save'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const all = said.split('\n')
      if (all.length > lines && all.slice(lines).includes(`begin ${phase}`)) program.kill('SIGKILL')
    })
    program.on('error', reject)
    program.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

/** What had begun and not ended when the program died. */
function underWay(said: readonly string[]): readonly Phase[] {
  const count = (line: string) => said.filter((one) => one === line).length
  return phases.filter((phase) => count(`begin ${phase}`) > count(`end ${phase}`))
}

/** A folder with a file of an older version, which the first change upgrades. */
async function ofOlderVersion(): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'afterword.json'), sampleOfVersion1)
  return folder
}

/** What was acknowledged must be there, and nothing that nobody asked for. */
class Ledger {
  readonly saved = new Set(['Lorem Labs', 'Testwerk'])
  private readonly tried = new Set(this.saved)

  constructor(readonly folder: string) {}

  hear(said: readonly string[]): void {
    expect(said[0]).toBe('start ok')
    for (const line of said) {
      if (line.startsWith('saved ')) this.saved.add(line.slice('saved '.length))
      if (line.startsWith('trying ')) this.tried.add(line.slice('trying '.length))
    }
  }

  async compare(): Promise<void> {
    const host = hostIn(this.folder)
    expect(await host.start()).toEqual({ state: 'ok' })
    const companies = new Set(companiesOf(host))
    expect([...this.saved].filter((company) => !companies.has(company))).toEqual([])
    expect([...companies].filter((company) => !this.tried.has(company))).toEqual([])
    await host.stop()
  }
}

it(
  `hazard 5: loses nothing it has acknowledged when killed ${kills} times, in the middle of all it does`,
  async () => {
    const child = await bundledChild()
    const long = new Ledger(await ofOlderVersion())
    const died: Record<Phase, number> = { save: 0, compaction: 0, backup: 0, restore: 0, upgrade: 0 }
    // Some work ends just before the kill comes: of each kind enough must have been cut off, however slow the machine.
    const enough = Math.max(1, kills / 20)
    const lacking = () => phases.find((phase) => died[phase] < enough)
    for (let kill = 0; kill < kills || (lacking() !== undefined && kill < kills * 5); kill += 1) {
      const phase = kill < kills ? phases[kill % phases.length] : lacking()
      if (phase === undefined) break
      // An upgrade happens once to a folder; everything else goes on in the same one, from kill to kill.
      const ledger = phase === 'upgrade' ? new Ledger(await ofOlderVersion()) : long
      // A different moment each time, the same ones in every run.
      const lines = phase === 'upgrade' ? 0 : (kill * 7) % 61
      const said = await runUntilKilled(child, ledger.folder, { phase, lines })
      ledger.hear(said)
      for (const open of underWay(said)) died[open] += 1
      if (ledger !== long || kill % 20 === 0) await ledger.compare()
    }
    await long.compare()
    expect(long.saved.size).toBeGreaterThan(kills)
    expect(lacking(), JSON.stringify(died)).toBeUndefined()
    const left = (await readdir(long.folder)).map((name) => name.replace(/journal-.*/, 'journal'))
    // Whether a journal is left depends on what was last written: a whole file, or a change beside it.
    const ours = ['afterword.json', 'afterword.journal', 'backups', 'created.json']
    expect(left.filter((name) => !ours.includes(name))).toEqual([])
    expect(left).toContain('afterword.json')
    expect(left.length).toBeLessThan(10)
  },
  kills * 10_000,
)
