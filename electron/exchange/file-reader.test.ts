import { resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { anApplication } from '#core/testing/applications'
import { aWorkspace } from '#core/testing/workspaces'
import { instant, zone } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { silentLog } from '../diagnostics/log'
import { systemTimers } from '../heartbeat'
import { FileReader } from './file-reader'

const context = { zone: zone('Europe/Berlin'), now: instant('2027-03-01T09:00:00Z'), me: [] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const calendar = (events: string): Uint8Array =>
  bytes(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events}END:VCALENDAR\r\n`)
const event = (uid: string, line = ''): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20270317T100000Z\r\n${line}END:VEVENT\r\n`
const heavy = (): Uint8Array =>
  calendar(Array.from({ length: 6000 }, (_, at) => event(String(at), 'RRULE:FREQ=DAILY\r\n')).join(''))

const readers: FileReader[] = []
function reader(limits: { patienceMs?: number; megabytes?: number } = {}): FileReader {
  const made = new FileReader({
    thread: resolve(import.meta.dirname, 'file-thread.test-data.js'),
    timers: systemTimers,
    log: silentLog,
    // A thread of a test has to translate TypeScript first.
    patienceMs: 60_000,
    ...limits,
  })
  readers.push(made)
  return made
}
afterEach(async () => {
  for (const made of readers.splice(0)) await made.stop()
})

describe('a file read in its own thread', { timeout: 60_000 }, () => {
  test('gives its meetings', async () => {
    const read = await reader().read([calendar(event('a'))], 'a.ics', context)
    expect(read).toMatchObject({ ok: true, value: { interviews: [{ uid: 'a' }] } })
  })

  test('says how far it is while it is being read', async () => {
    const said: number[] = []
    await reader().read([heavy()], 'a.ics', context, { moved: (share) => said.push(share) })
    expect(said.length).toBeGreaterThan(0)
    expect(said.every((share) => share > 0 && share <= 1)).toBe(true)
    expect(said).toEqual(said.toSorted((a, b) => a - b))
  })

  test('may be larger where it is a copy of our own data', async () => {
    const large = 21 * 1024 * 1024
    const filled = (text: string): Uint8Array => bytes(text.padEnd(large, ' '))
    expect(await reader().read([filled('BEGIN:VCALENDAR\n')], 'a.ics', context)).toMatchObject({
      failure: { code: 'fileTooLarge', values: { megabytes: '20' } },
    })
    expect(await reader().read([filled('{"a":1}')], 'a.json', context)).toMatchObject({
      failure: { code: 'fileUnknownKind' },
    })
  })

  test('gives the records of our own copies in portions, each when the one before is taken', async () => {
    const record = (at: number) => anApplication({ id: `a${at}`, notes: 'x'.repeat(5000) })
    const workspace = aWorkspace(Array.from({ length: 200 }, (_, at) => record(at)))
    const meta = { workspaceId: 'one', savedAt: context.now, carried: nothingCarried }
    const copy = bytes(JSON.stringify(writeDocument(workspace, meta)))
    const pieces = [copy.slice(0, 100_000), copy.slice(100_000)]
    let [untaken, most, records, portions] = [0, 0, 0, 0]
    const shares: number[] = []
    const read = await reader().read(pieces, 'copy.json', context, {
      moved: (share) => shares.push(share),
      take: async (portion) => {
        portions += 1
        most = Math.max(most, (untaken += 1))
        await new Promise(setImmediate)
        untaken -= 1
        records += portion.length
      },
    })
    expect(read).toMatchObject({ ok: true, value: { kind: 'workspace', savedAt: context.now, broken: 0 } })
    expect(read.ok && 'workspace' in read.value).toBe(false)
    expect([most, records]).toEqual([1, workspace.applications.size + workspace.people.size])
    expect(portions).toBeGreaterThan(2)
    expect([shares.at(-1), shares]).toEqual([1, shares.toSorted((a, b) => a - b)])
  })

  test('of our own whose records cannot be taken is no longer read', async () => {
    const meta = { workspaceId: 'one', savedAt: context.now, carried: nothingCarried }
    const copy = bytes(JSON.stringify(writeDocument(aWorkspace(), meta)))
    const take = () => Promise.reject(new Error('no room'))
    expect(await reader().read([copy], 'copy.json', context, { take })).toMatchObject({
      failure: { code: 'fileUnreadable' },
    })
  })

  test('of no kind we know is said to be so', async () => {
    expect(await reader().read([new Uint8Array([0, 1, 2, 3])], '', context)).toMatchObject({
      failure: { code: 'fileUnknownKind' },
    })
  })

  test('over 20 MB is refused before any thread begins', async () => {
    const refused = new FileReader({ thread: '/none', timers: systemTimers, log: silentLog })
    expect(await refused.read([new Uint8Array(20 * 1024 * 1024 + 1)], 'a.ics', context)).toMatchObject({
      failure: { code: 'fileTooLarge', values: { megabytes: '20' } },
    })
  })

  test('that takes too long is given up, and the next is read', async () => {
    const hurried = reader({ patienceMs: 5 })
    expect(await hurried.read([heavy()], 'a.ics', context)).toMatchObject({
      failure: { code: 'fileTooSlow' },
    })
    expect(await reader().read([calendar(event('b'))], 'a.ics', context)).toMatchObject({ ok: true })
  })

  test('that takes too much memory is given up, and the app lives', async () => {
    const small = reader({ megabytes: 24 })
    expect(await small.read([heavy()], 'a.ics', context)).toMatchObject({ failure: { code: 'fileTooSlow' } })
  })

  test('that was overtaken by another is let go; only the newest of many is read', async () => {
    const one = reader()
    const older = Array.from({ length: 50 }, () => one.read([heavy()], 'a.ics', context))
    const newest = one.read([calendar(event('c'))], 'a.ics', context)
    expect(await newest).toMatchObject({ ok: true, value: { interviews: [{ uid: 'c' }] } })
    for (const answer of await Promise.all(older)) {
      expect(answer).toMatchObject({ failure: { code: 'previewExpired' } })
    }
  })

  test('holds up nothing else meanwhile', async () => {
    let longest = Infinity
    // Read here it would hold up every time; a busy machine does so once.
    for (let attempt = 0; attempt < 3 && longest >= 1000; attempt += 1) longest = await longestBeat()
    expect(longest).toBeLessThan(1000)
  })
})

/** Milliseconds between two beats of this thread, at the longest, while a heavy file is read. */
async function longestBeat(): Promise<number> {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 10)
  await reader().read([heavy()], 'a.ics', context)
  clearInterval(beat)
  return longest
}
