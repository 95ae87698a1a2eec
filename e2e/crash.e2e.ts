import { once } from 'node:events'
import type { Application } from '../core/domain/application'
import { expect, test, type Running } from './fixtures/afterword'
import { walkTheRoad } from './fixtures/road'
import { seeded } from './fixtures/seeded'
import { slowToSave } from './fixtures/stations'

const kills = Number(process.env['AFTERWORD_KILLS'] ?? 10)
/** One step of the road, and main's own: a reminder kept, and seen. */
const changesPerStep = 3
/** At night nothing is announced, so that only the road itself changes anything. */
const night = '2027-03-01T22:00:00Z'

/** What is known to be kept: the newest revision acknowledged, and each application as it was last seen. */
class Ledger {
  revision = 0
  private seen = new Map<string, Application>()
  private last = { id: '', revision: 0 }

  note(application: Application): void {
    this.seen.set(application.id, application)
    this.last = { id: application.id, revision: this.revision }
  }

  async learn({ records }: Running): Promise<void> {
    this.revision = await records.revision()
    const { applications } = await records.everything()
    this.seen = new Map(applications.map((application) => [application.id, application]))
  }

  /** Everything seen must be there as it was; only the last one may have gone on since. */
  async compare({ records }: Running, context: string): Promise<void> {
    const revision = await records.revision()
    // A change may have reached the disk without our having heard of it, with the notes main makes of its own reminders;
    // never one less.
    expect(revision, context).toBeGreaterThanOrEqual(this.revision)
    expect(revision, context).toBeLessThanOrEqual(this.revision + changesPerStep)
    const { applications } = await records.everything()
    for (const [id, then] of this.seen) {
      const now = applications.find((application) => application.id === id)
      if (id !== this.last.id || revision === this.last.revision) expect(now, context).toEqual(then)
      else expect(now?.history.slice(0, then.history.length), context).toEqual(then.history)
    }
  }
}

/** Kills main after so many milliseconds: at once, or on hearing the next acknowledgement. */
async function walkUntilKilled(running: Running, ledger: Ledger, after: number, onAnswer: boolean) {
  const main = running.app.process()
  const gone = once(main, 'exit')
  let isTime = false
  setTimeout(() => {
    isTime = true
    if (!onAnswer) main.kill('SIGKILL')
  }, after)
  const walked = walkTheRoad(running.records, {
    acknowledged(revision) {
      ledger.revision = revision
      if (isTime) main.kill('SIGKILL')
    },
    saw: (application) => ledger.note(application),
  })
  await expect(walked).rejects.toThrow(/closed|crashed/)
  await gone
  expect(main.signalCode).toBe('SIGKILL')
}

test(`no acknowledged change is lost in ${String(kills)} crashes`, { tag: '@soak' }, async ({ launch }) => {
  test.setTimeout(60_000 + kills * 20_000)
  const random = seeded(20270301)
  const ledger = new Ledger()
  let running = await launch({ now: night })
  await slowToSave(running.records)
  await ledger.learn(running)
  for (let kill = 1; kill <= kills; kill += 1) {
    await walkUntilKilled(running, ledger, Math.floor(random() * 1200), random() < 0.5)
    running = await launch({ now: night })
    await ledger.compare(running, `kill ${String(kill)}`)
    await ledger.learn(running)
    await expect(running.board.banner()).toBeHidden()
  }
})
