import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addHours } from '#core/time/arithmetic'
import { instant } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import { adding, companiesOf, hostIn, temporaryFolder } from './workspace.test-data'

/** More in `npm run soak`. */
const runs = Number(process.env['AFTERWORD_STORAGE_RUNS'] ?? 60)

const work = ['add', 'undo', 'redo', 'backUp', 'restore', 'bringBack', 'move'] as const
const blows = ['quit', 'crash', 'nextDay', 'cut', 'blank', 'goes'] as const
const moves = [...work, ...blows] as const
type Move = (typeof moves)[number]

/** A profile to play with, which compares what opens with what was acknowledged. */
async function profile() {
  const usual = join(await temporaryFolder(), 'data')
  let folder = usual
  let now = instant('2027-04-08T09:45:00Z')
  let count = 0
  const open = async () => {
    const opened = hostIn(usual, { now: () => now })
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
  async function damage(spoil: ((bytes: Uint8Array) => Uint8Array) | null): Promise<void> {
    const file = join(folder, 'afterword.json')
    if (!(await readdir(folder).catch((): string[] => [])).includes('afterword.json')) return
    await host.stop()
    const spoilt = spoil?.(await readFile(file)) ?? null
    if (spoilt === null) await rm(file)
    else await writeFile(file, spoilt)
    const { opened, storage } = await open()
    host = opened
    if (storage.state !== 'damaged') throw new Error(`damage went unnoticed: ${storage.state}`)
    if (spoilt !== null) expect(Buffer.compare(await readFile(join(folder, storage.keptAs)), spoilt)).toBe(0)
    expect([...truths]).toContain(JSON.stringify(companiesOf(host)))
    expect(storage.from).not.toBeNull()
  }

  /** A copy is put in force; which one, the count decides. */
  async function putBack(mode: 'replace' | 'addMissing'): Promise<void> {
    const sound = (await host.desk.overview()).copies.filter((copy) => copy.sound)
    const copy = sound[count % Math.max(1, sound.length)]
    if (copy === undefined) return
    const before = companiesOf(host)
    const there = valueOf(await host.desk.lookInside(copy.id)).lines.map(({ company }) => company)
    expect(valueOf(await host.desk.restore(copy.id, mode)).saved).toBe(true)
    const together = [...new Set([...before, ...there])].toSorted()
    expect(companiesOf(host)).toEqual(mode === 'replace' ? there.toSorted() : together)
  }

  async function move(): Promise<void> {
    const before = companiesOf(host)
    const target = join(await temporaryFolder(), 'moved')
    await mkdir(target)
    const moved = await host.desk.moveTo(target)
    // Before the first save there is nothing to move.
    if (!moved.ok) return expect(host.current().revision).toBe(0)
    folder = (await host.desk.overview()).folder
    expect(folder).toBe(target)
    expect(companiesOf(host)).toEqual(before)
  }

  const steps: Record<Move, () => Promise<unknown>> = {
    add: async () => {
      count += 1
      expect(await host.run(adding(`C${count}`))).toMatchObject({ ok: true, value: { saved: true } })
    },
    undo: () => host.undo(),
    redo: () => host.redo(),
    quit: () => host.stop().then(reopen),
    crash: () =>
      mkdir(folder, { recursive: true })
        .then(() => writeFile(join(folder, `.afterword.json.half${count}.tmp`), '{"format":"after'))
        .then(reopen),
    nextDay: () => Promise.resolve((now = addHours(now, 24))),
    cut: () => damage((bytes) => bytes.subarray(0, bytes.length / 2)),
    blank: () => damage((bytes) => new Uint8Array(bytes.length)),
    goes: () => damage(null),
    backUp: () => host.desk.backUpNow(),
    restore: () => putBack('replace'),
    bringBack: () => putBack('addMissing'),
    move,
  }
  return async (move: Move) => {
    await steps[move]()
    truths.add(JSON.stringify(companiesOf(host)))
  }
}

it('hazard 4: no sequence of save, crash, corrupt, restore and move loses what was acknowledged', async () => {
  const sequence = fc.array(fc.constantFrom(...moves, 'add' as const, 'add' as const), { maxLength: 14 })
  const play = async (played: readonly Move[]) => {
    const move = await profile()
    for (const next of played) await move(next)
  }
  await fc.assert(fc.asyncProperty(sequence, play), { seed: 20270408, numRuns: runs })
}, 600_000)
