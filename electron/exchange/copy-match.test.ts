import { expect, test } from 'vitest'
import { copiedRecords } from '#core/exchange/workspace-file/copied-record'
import { matchWorkspace } from '#core/exchange/workspace-file/match-workspace'
import { anApplication } from '#core/testing/applications'
import { aWorkspace } from '#core/testing/workspaces'
import { instant } from '#core/time/kinds'
import { settingsOf, type Workspace } from '#core/workspace/workspace'
import { CopyMatch, type Wanted } from './copy-match'
import { portionsOf } from './copy-portions'

const savedAt = instant('2027-02-22T12:00:00Z')
const numbered = (count: number, notes = '') =>
  Array.from({ length: count }, (_, at) => anApplication({ id: `a${at}`, notes }))
const here = aWorkspace(numbered(30))
/** Ten as they are here, one changed on both sides, twenty new. */
const there = aWorkspace([
  ...numbered(10),
  anApplication({ id: 'a10', notes: 'theirs' }),
  ...Array.from({ length: 20 }, (_, at) => anApplication({ id: `new${at}` })),
])
const copy = { kind: 'workspace', format: 'json', savedAt, broken: 0, settings: settingsOf(there) } as const

/** A clock on which each look at it takes three milliseconds, and a count of how often the thread was let go. */
function slowSlicing() {
  let time = 0
  let pauses = 0
  return {
    slicing: { elapsed: () => (time += 3), pause: () => Promise.resolve(void (pauses += 1)) },
    pauses: () => pauses,
  }
}

async function matched(workspace: Workspace, wanted: Wanted | null = null, slicing = slowSlicing().slicing) {
  const match = new CopyMatch(here, slicing, wanted)
  for (const portion of portionsOf(copiedRecords(workspace), 20_000)) await match.take(portion)
  return match
}

test('portion by portion it says the same as in one go', async () => {
  const preview = (await matched(there)).preview('copy.json', copy)
  const incoming = { kind: 'workspace', format: 'json', workspace: there, savedAt, broken: 0 } as const
  expect(preview).toEqual(matchWorkspace('copy.json', incoming, here))
  expect(preview.counts).toMatchObject({ new: 20, conflict: 1 })
})

test('hazard 24: the thread is let go again and again, also within one portion', async () => {
  const { slicing, pauses } = slowSlicing()
  const match = new CopyMatch(here, slicing)
  const [portion = []] = portionsOf(copiedRecords(aWorkspace(numbered(400))), 10_000_000)
  expect(portion.length).toBeGreaterThan(400)
  await match.take(portion)
  // Eight records a turn, three milliseconds a turn, eight milliseconds at the longest.
  expect(pauses()).toBeGreaterThanOrEqual(Math.floor(400 / 8 / 3))
})

test('only what comes in is kept of a copy, and what replacing leaves alone is known by its id', async () => {
  const command = async (wanted: Wanted) => (await matched(there, wanted)).command(wanted, copy.settings)
  expect(await command({ mode: 'merge', theirs: [] })).toMatchObject({ applications: { length: 20 } })
  expect(await command({ mode: 'merge', theirs: ['a10'] })).toMatchObject({
    applications: expect.arrayContaining([expect.objectContaining({ id: 'a10', notes: 'theirs' })]),
    theirs: ['a10'],
  })
  const replacing = await command({ mode: 'replace', theirs: [] })
  expect(replacing).toMatchObject({ applications: { length: 21 }, people: [] })
  expect(replacing).toHaveProperty('unchanged')
  expect(replacing.kind === 'bringInWorkspace' && replacing.unchanged).toContainEqual({
    table: 'applications',
    id: 'a0',
  })
})
