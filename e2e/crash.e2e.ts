import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { sampleOfVersion1 } from '../core/workspace/samples/version-1'
import { expect, test, type Running } from './fixtures/afterword'
import { DeedChooser, phases, type Phase } from './fixtures/choose-deed'
import { DataFolder } from './fixtures/data-folder'
import { doAndSave, overviewOf, type Deed } from './fixtures/deeds'
import { diedWritingFile, Killer, onCompaction } from './fixtures/killer'
import { keptIn, Ledger } from './fixtures/ledger'
import { seeded } from './fixtures/seeded'

/** How often main is killed in all; `npm run soak` asks for more. */
const kills = Number(process.env['AFTERWORD_KILLS'] ?? 10)
const killsEach = Math.ceil(kills / (phases.length + 1))
/** In the evening nothing is announced, so that only the test changes anything; and the clock goes on from start to start. */
const evening = (starts: number): string =>
  new Date(Date.parse('2027-03-01T20:00:00Z') + starts * 60_000).toISOString()

// Recording what the page does would take longer than the page.
test.use({ trace: 'off' })

/** Asks for one thing after another until main dies in the middle of one. */
class Crasher {
  private readonly random = seeded(20270301)
  private readonly chooser
  /** Milliseconds that each kind of deed took when it was last let finish. */
  private readonly took = new Map<Deed['kind'], number>()

  constructor(
    private readonly data: DataFolder,
    private readonly ledger: Ledger,
  ) {
    this.chooser = new DeedChooser(this.random, ledger)
  }

  async crash(running: Running, phase: Phase): Promise<void> {
    const killer = new Killer(running)
    const isAtOnce = this.random() < 0.5
    const compaction =
      phase === 'compaction'
        ? onCompaction(this.data, () => killer.killAfter(isAtOnce ? 0 : this.random() * 8))
        : null
    while (await killer.letsFinish(() => this.step(running, phase, killer)));
    compaction?.stop()
    await killer.ended()
  }

  private async step(running: Running, phase: Phase, killer: Killer): Promise<void> {
    const { ledger, took } = this
    const deed = await this.chooser.next(phase, running)
    // The first of a kind tells how long it takes; later ones are cut off somewhere on their way.
    const usual = took.get(deed.kind)
    if (phase !== 'compaction' && usual !== undefined) killer.killAfter(this.random() * usual)
    ledger.begin(deed)
    const start = performance.now()
    ledger.acknowledge(await doAndSave(running, deed))
    took.set(deed.kind, performance.now() - start)
    if (phase !== 'compaction') killer.callOff()
    if (deed.kind !== 'backUp') return
    // Others are made beside the saves: what a copy holds is known by its revision alone.
    const { main, copies } = await overviewOf(running)
    for (const { id, revision } of copies) if (revision === main?.revision) ledger.copies.set(id, ledger.kept)
  }
}

const unfinished = (data: DataFolder) => data.files().filter((name) => name.endsWith('.tmp'))
const everyPhase = kills - killsEach

test(
  `hazard 5: killed ${String(everyPhase)} times in the middle of saves, compaction, backups and restores, it loses nothing it acknowledged`,
  {
    tag: '@soak',
  },
  async ({ launch, profile }) => {
    test.setTimeout(60_000 + kills * 20_000)
    const data = new DataFolder(profile)
    const ledger = new Ledger()
    const crasher = new Crasher(data, ledger)
    const cutOff = new Map<Phase, number>(phases.map((phase) => [phase, 0]))
    const times = (phase: Phase): number => cutOff.get(phase) ?? 0
    let starts = 0
    const start = async (): Promise<Running> => {
      const running = await launch({ now: evening((starts += 1)) })
      await ledger.compare(running, `start ${String(starts)}`)
      return running
    }
    let running = await start()
    for (let turn = 0; turn < kills * 5; turn += 1) {
      const [phase] = phases.toSorted((one, other) => times(one) - times(other))
      if (phase === undefined || times(phase) === killsEach) break
      await crasher.crash(running, phase)
      // Of whole files some are done a moment before the kill comes.
      if (phase !== 'compaction' || diedWritingFile(data)) cutOff.set(phase, times(phase) + 1)
      running = await start()
    }
    for (const phase of phases) expect(times(phase), phase).toBe(killsEach)
    await running.desktop.quit()
    expect(unfinished(data)).toEqual([])
    running = await start()
    test.info().annotations.push({
      type: 'kills',
      description: `${String(starts - 2)}: ${String(killsEach)} in each phase`,
    })
  },
)

test(
  `hazard 5: killed ${String(killsEach)} times in the middle of an upgrade, it loses nothing the older version had saved`,
  {
    tag: '@soak',
  },
  async ({ launch, profile }) => {
    test.setTimeout(120_000 + kills * 20_000)
    const data = new DataFolder(profile)
    const old = Buffer.from(sampleOfVersion1)
    const random = seeded(20270302)
    const deed = { kind: 'add', company: 'Acme Harbour' } as const
    let usual = 0
    let cutOff = 0
    for (let turn = 0; turn < 5 + killsEach * 5 && cutOff < killsEach; turn += 1) {
      rmSync(data.path, { recursive: true, force: true })
      mkdirSync(data.path, { recursive: true, mode: 0o700 })
      writeFileSync(data.file, old)
      const running = await launch({ now: evening(0) })
      const ledger = new Ledger(await keptIn(running))
      expect(Array.from(ledger.kept.values(), ({ company }) => company).toSorted()).toEqual([
        'Lorem Labs',
        'Testwerk',
      ])
      const killer = new Killer(running)
      // The first change writes the file as this version does. The first time it is let finish, to know how long it takes.
      if (turn > 0) killer.killAfter(random() * usual)
      ledger.begin(deed)
      const start = performance.now()
      const isDone = await killer.letsFinish(async () => ledger.acknowledge(await doAndSave(running, deed)))
      if (isDone) {
        usual = performance.now() - start
        killer.callOff()
        killer.killAfter(0)
      } else cutOff += 1
      await killer.ended()
      const again = await launch({ now: evening(1) })
      await ledger.compare(again, `turn ${String(turn)}`)
      expect(data.holding(old), `turn ${String(turn)}`).not.toEqual([])
      await again.desktop.quit()
      expect(unfinished(data), `turn ${String(turn)}`).toEqual([])
    }
    expect(cutOff).toBe(killsEach)
  },
)
