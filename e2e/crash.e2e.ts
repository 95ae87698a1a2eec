import { once } from 'node:events'
import { expect, test, type Running } from './fixtures/afterword'
import type { Everything } from './fixtures/records'
import { road } from './fixtures/road'
import { seeded } from './fixtures/seeded'

const kills = Number(process.env['AFTERWORD_KILLS'] ?? 10)
/** At night nothing is announced, so that only the road itself changes anything. */
const night = '2027-03-01T22:00:00Z'

interface Known {
  readonly revision: number
  readonly kept: Kept
}

/** What a person would miss; the cards follow from it and from the hour. */
type Kept = Pick<Everything, 'applications' | 'people' | 'settings'>

async function whatIsKept({ records }: Running): Promise<Kept> {
  const { applications, people, settings } = await records.everything()
  return { applications, people, settings }
}

/** What happened to each application, one line each: it only ever grows. */
const histories = ({ applications }: Kept): readonly string[] =>
  applications.flatMap(({ id, history }) => history.map(({ what }, at) => `${id} ${String(at)} ${what}`))

/** Walks on until main is gone; what was acknowledged last, and what was kept then. */
async function walkUntilKilled(
  running: Running,
  from: Known,
  after: number,
): Promise<Known & { readonly heard: number }> {
  let known = from
  let heard = from.revision
  const main = running.app.process()
  const gone = once(main, 'exit')
  setTimeout(() => main.kill('SIGKILL'), after)
  try {
    for await (const revision of road(running.records)) {
      heard = revision
      known = { revision, kept: await whatIsKept(running) }
    }
  } catch (error) {
    if (main.exitCode === null && main.signalCode === null) await gone
    expect(main.signalCode, String(error)).toBe('SIGKILL')
  }
  return { ...known, heard }
}

test(`no acknowledged change is lost in ${String(kills)} crashes`, { tag: '@soak' }, async ({ launch }) => {
  test.setTimeout(60_000 + kills * 8000)
  const random = seeded(20270301)
  let running = await launch({ now: night })
  let known: Known = { revision: await running.records.revision(), kept: await whatIsKept(running) }
  for (let kill = 1; kill <= kills; kill += 1) {
    const walked = await walkUntilKilled(running, known, Math.floor(random() * 1500))
    running = await launch({ now: night })
    const [revision, kept] = [await running.records.revision(), await whatIsKept(running)]
    const context = `kill ${String(kill)}`
    // One more may have reached the disk without our having heard of it; never one less.
    expect([walked.heard, walked.heard + 1], context).toContain(revision)
    if (revision === walked.revision) expect(kept, context).toEqual(walked.kept)
    else expect(histories(kept), context).toEqual(expect.arrayContaining([...histories(walked.kept)]))
    await expect(running.board.banner()).toBeHidden()
    known = { revision, kept }
  }
  expect(known.revision).toBeGreaterThan(kills)
})
