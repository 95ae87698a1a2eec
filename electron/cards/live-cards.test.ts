import { expect, test } from 'vitest'
import type { Events } from '#core/ipc/contract'
import { instant, zone } from '#core/time/kinds'
import { applicationWith, workspaceWith } from '../testing/applications'
import { cardWith, remindingStep } from '../testing/cards'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { CardIndex } from './card-index'
import { LiveCards } from './live-cards'

function running() {
  const clock = { at: instant('2027-04-08T08:00:00Z'), in: zone('Europe/Madrid') }
  const now = () => clock.at
  const memory = createMemoryWorkspace(
    now,
    clock.in,
    workspaceWith([applicationWith('one'), applicationWith('two')]),
  )
  const reminds: Record<string, string> = { one: '2027-04-08T09:00:00Z', two: '2027-04-08T10:00:00Z' }
  const index = new CardIndex(({ id, company }) =>
    cardWith(id, [remindingStep([reminds[id] ?? ''])], company),
  )
  const told: [keyof Events, unknown][] = []
  const live = new LiveCards({
    kept: memory.kept,
    index,
    clock: { now, zone: () => clock.in },
    broadcast: (name, detail) => void told.push([name, detail]),
  })
  const touched: string[][] = []
  live.onTouched((cards) => touched.push(cards.map(({ id }) => id)))
  live.start()
  return { clock, memory, live, told, touched }
}

test('at the start all cards are looked at, so that nothing missed stays missed', () => {
  expect(running().touched).toEqual([['one', 'two']])
})

test('as the hour passes only the cards it touches are told, and no page hears of it', () => {
  const { clock, live, touched, told } = running()
  clock.at = instant('2027-04-08T09:00:00Z')
  live.moveOn()
  expect([touched.at(-1), told]).toEqual([['one'], []])
})

test('a change reaches pages as records by id, and listeners as cards', async () => {
  const { memory, touched, told } = running()
  await memory.kept.run({ kind: 'archiveApplication', applicationId: 'two', outcome: 'withdrew' } as never)
  expect(touched.at(-1)).toEqual(['two'])
  expect(told.map(([name]) => name)).toEqual(['workspaceChanged'])
})

test('in another zone all cards are planned anew and pages get them', () => {
  const { clock, live, touched, told } = running()
  clock.in = zone('Pacific/Auckland')
  live.moveOn()
  expect(touched).toContainEqual(['one', 'two'])
  expect(told).toEqual([
    ['workspaceChanged', expect.objectContaining({ revision: 0, applications: [], settings: null })],
  ])
})
