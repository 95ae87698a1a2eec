import { expect, test } from 'vitest'
import type { Events } from '#core/ipc/events'
import { instant, zone } from '#core/time/kinds'
import { inverseOf, type Change } from '#core/workspace/change'
import { silentLog } from '../diagnostics/log'
import { applicationWith, workspaceWith } from '../testing/applications'
import { cardWith, remindingStep } from '../testing/cards'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { CardIndex } from './card-index'
import { LiveCards } from './live-cards'

async function running() {
  const clock = { at: instant('2027-04-08T08:00:00Z'), in: zone('Europe/Madrid') }
  const now = () => clock.at
  const memory = createMemoryWorkspace(
    now,
    clock.in,
    workspaceWith([applicationWith('one'), applicationWith('two')]),
  )
  const reminds: Record<string, string> = { one: '2027-04-08T09:00:00Z', two: '2027-04-08T10:00:00Z' }
  const built: string[] = []
  const index = new CardIndex(
    ({ id, company }) => {
      built.push(id)
      return cardWith(id, [remindingStep([reminds[id] ?? '2027-05-01T09:00:00Z'])], company)
    },
    { workspace: memory.current, zone: () => clock.in, daysOff: () => new Set() },
  )
  const told: [keyof Events, unknown][] = []
  const live = new LiveCards({
    kept: memory.kept,
    index,
    clock: { now, zone: () => clock.in },
    broadcast: (name, detail) => void told.push([name, detail]),
    log: silentLog,
  })
  const touched: string[][] = []
  live.onTouched((cards) => touched.push(cards.map(({ id }) => id)))
  let settled = 0
  live.onSettled(() => (settled += 1))
  await live.start()
  await live.whole()
  return { clock, memory, live, told, touched, built, settled: () => settled }
}

test('at the start all cards are looked at, so that nothing missed stays missed', async () => {
  const { touched, settled } = await running()
  expect([touched, settled()]).toEqual([[['one', 'two']], 1])
})

test('as the hour passes only the cards it touches are told, and no page hears of it', async () => {
  const { clock, live, touched, told } = await running()
  clock.at = instant('2027-04-08T09:00:00Z')
  live.moveOn()
  expect([touched.at(-1), told]).toEqual([['one'], []])
})

test('a change reaches pages as records by id, and listeners as cards', async () => {
  const { memory, touched, told } = await running()
  await memory.kept.run({ kind: 'archiveApplication', applicationId: 'two', outcome: 'withdrew' } as never)
  expect(touched.at(-1)).toEqual(['two'])
  expect(told.map(([name]) => name)).toEqual(['workspaceChanged'])
})

test('in another zone all cards are planned anew and pages get them', async () => {
  const { clock, live, touched, told } = await running()
  clock.in = zone('Pacific/Auckland')
  live.moveOn()
  await new Promise((resolve) => setImmediate(resolve))
  expect(touched).toContainEqual(['one', 'two'])
  expect(told).toEqual([
    ['workspaceChanged', expect.objectContaining({ revision: 0, applications: [], settings: null })],
  ])
})

test('a setting that plans follow makes all cards anew; one of the desktop makes none', async () => {
  const { memory, built } = await running()
  await memory.kept.run({ kind: 'editSettings', settings: { hideDetails: true, theme: 'dark' } })
  expect(built).toEqual(['one', 'two'])
  await memory.kept.run({ kind: 'editSettings', settings: { weekend: [5, 6] } })
  await expect.poll(() => built).toEqual(['one', 'two', 'one', 'two'])
})

test('an import of many is followed in slices, and so is its undo: no card is built before others had their turn', async () => {
  const { memory, told, touched, built } = await running()
  built.length = 0
  const many = Array.from({ length: 900 }, (_, at) => applicationWith(`many-${String(at)}`))
  const change: Change = {
    revision: 1,
    label: { key: 'bringInTable', values: {} },
    coalesce: null,
    silent: false,
    records: many.map((after) => ({ table: 'applications', id: after.id, before: null, after })),
  }
  memory.apply(change)
  expect(built).toEqual([])
  await expect.poll(() => new Set(touched.flat()).size).toBe(902)
  const changes = told.flatMap(([name, detail]) =>
    name === 'workspaceChanged' ? [detail as Events['workspaceChanged']] : [],
  )
  expect(Math.max(...changes.map(({ applications }) => applications.length))).toBeLessThanOrEqual(400)
  memory.apply(inverseOf(change, 2))
  await expect
    .poll(() => told.flatMap(([, detail]) => (detail as Events['workspaceChanged']).removedCards).length)
    .toBe(900)
})
