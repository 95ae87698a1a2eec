import { expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import type { WorkspaceChanged } from '#core/ipc/events'
import { defaultSettings } from '#core/domain/settings'
import { inPortions } from './workspace-changed'

const named = (count: number) => Array.from({ length: count }, (_, at) => String(at))
const whole = (removedCards: readonly string[], removedPeople: readonly string[]): WorkspaceChanged => ({
  revision: 7,
  now: instant('2027-03-01T09:00:00Z'),
  cards: [],
  removedCards,
  applications: [],
  people: [],
  removedPeople,
  settings: defaultSettings,
  undo: { undo: null, redo: null },
})

test('a change of many records is told in portions that together are the whole, settings once', () => {
  const parts = inPortions(whole(named(1000), named(401)))
  expect(parts).toHaveLength(3)
  expect(parts.flatMap(({ removedCards }) => removedCards)).toEqual(named(1000))
  expect(parts.flatMap(({ removedPeople }) => removedPeople)).toEqual(named(401))
  expect(parts.map(({ revision, settings }) => [revision, settings !== null])).toEqual([
    [7, true],
    [7, false],
    [7, false],
  ])
})

test('a small change is one message, even one that names no record', () => {
  expect(inPortions(whole(['a'], []))).toEqual([whole(['a'], [])])
  expect(inPortions(whole([], []))).toHaveLength(1)
})
