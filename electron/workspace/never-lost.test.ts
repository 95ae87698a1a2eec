import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addHours } from '#core/time/arithmetic'
import { instant } from '#core/time/kinds'
import { adding, companiesOf, hostIn, temporaryFolder } from './workspace.test-data'

/** More in `npm run soak`. */
const runs = Number(process.env['AFTERWORD_STORAGE_RUNS'] ?? 60)

const moves = ['add', 'undo', 'redo', 'quit', 'crash', 'nextDay', 'cut', 'blank'] as const
type Move = (typeof moves)[number]

/** A profile to play with, which compares what opens with what was acknowledged. */
async function profile() {
  const folder = await temporaryFolder()
  const file = join(folder, 'afterword.json')
  let now = instant('2027-04-08T09:45:00Z')
  let count = 0
  const open = async () => {
    const opened = hostIn(folder, { now: () => now })
    return { opened, storage: await opened.start() }
  }
  let host = (await open()).opened
  const truths = new Set([JSON.stringify(companiesOf(host))])

  async function reopen(): Promise<void> {
    const before = companiesOf(host)
    const { opened, storage } = await open()
    host = opened
    expect(['new', 'ok', 'damaged']).toContain(storage.state)
    expect(companiesOf(host)).toEqual(before)
  }

  /** The file is spoilt between two starts: its bytes are kept, and what opens was true once. */
  async function damage(spoil: (bytes: Uint8Array) => Uint8Array): Promise<void> {
    if (!(await readdir(folder)).includes('afterword.json')) return
    await host.stop()
    const changes = host.current().revision
    const spoilt = spoil(await readFile(file))
    await writeFile(file, spoilt)
    const { opened, storage } = await open()
    host = opened
    if (storage.state !== 'damaged') throw new Error(`damage went unnoticed: ${storage.state}`)
    expect(Buffer.compare(await readFile(join(folder, storage.keptAs)), spoilt)).toBe(0)
    expect([...truths]).toContain(JSON.stringify(companiesOf(host)))
    if (changes > 1) expect(storage.from).not.toBeNull()
  }

  const steps: Record<Move, () => Promise<unknown>> = {
    add: async () => {
      count += 1
      expect(await host.run(adding(`C${count}`))).toMatchObject({ ok: true, value: { saved: true } })
    },
    undo: () => host.undo(),
    redo: () => host.redo(),
    quit: () => host.stop().then(reopen),
    crash: () => writeFile(join(folder, `.afterword.json.half${count}.tmp`), '{"format":"after').then(reopen),
    nextDay: () => Promise.resolve((now = addHours(now, 24))),
    cut: () => damage((bytes) => bytes.subarray(0, bytes.length / 2)),
    blank: () => damage((bytes) => new Uint8Array(bytes.length)),
  }
  return async (move: Move) => {
    await steps[move]()
    truths.add(JSON.stringify(companiesOf(host)))
  }
}

it('no sequence of changes, crashes, restarts and damage loses what was acknowledged', async () => {
  const sequence = fc.array(fc.constantFrom(...moves, 'add' as const, 'add' as const), { maxLength: 14 })
  const play = async (played: readonly Move[]) => {
    const move = await profile()
    for (const next of played) await move(next)
  }
  await fc.assert(fc.asyncProperty(sequence, play), { seed: 20270408, numRuns: runs })
}, 600_000)
