import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zone } from '#core/time/kinds'
import { applicationWith, workspaceWith } from '../testing/applications'
import { cardWith } from '../testing/cards'
import { CardIndex } from './card-index'
import { CardPortions, mostInPortion } from './card-portions'

const madrid = zone('Europe/Madrid')

async function given(ids: readonly string[]) {
  let workspace = workspaceWith(ids.map((id) => applicationWith(id)))
  const index = new CardIndex(({ id }) => cardWith(id, []), {
    workspace: () => workspace,
    zone: () => madrid,
    daysOff: () => new Set(),
  })
  await index.rebuild(() => undefined)
  const portions = new CardPortions(() => workspace, index)
  /** Other data is in force now. */
  async function become(next: readonly string[]): Promise<void> {
    workspace = workspaceWith(next.map((id) => applicationWith(id)))
    index.dropGone()
    await index.rebuild(() => undefined)
  }
  return { portions, become }
}

const named = (count: number) => Array.from({ length: count }, (_, at) => `a${String(at).padStart(5, '0')}`)

test('all cards are given once, and it is said when they are', async () => {
  const ids = named(mostInPortion * 2 + 1)
  const { portions } = await given(ids.toReversed())
  const first = portions.after(null)
  const second = portions.after(first.last)
  const third = portions.after(second.last)
  expect([first, second, third].map(({ cards }) => cards.length)).toEqual([mostInPortion, mostInPortion, 1])
  expect([first, second, third].flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(ids)
  expect(third.last).toBeNull()
})

test('a portion that ends with the last card is the last', async () => {
  const { portions } = await given(named(mostInPortion))
  expect(portions.after(null).last).toBeNull()
})

test('what comes and goes between two portions makes the page miss nothing that stays', async () => {
  const ids = named(mostInPortion * 2)
  const property = fc.asyncProperty(fc.subarray(ids), fc.subarray(ids), async (before, after) => {
    const { portions, become } = await given(before)
    const first = portions.after(null)
    await become(after)
    const seen = new Set(first.cards.map(({ id }) => id))
    for (let { last } = first; last !== null;) {
      const next = portions.after(last)
      next.cards.forEach(({ id }) => seen.add(id))
      last = next.last
    }
    const stays = after.filter((id) => before.includes(id))
    return first.last === null || stays.every((id) => seen.has(id))
  })
  await fc.assert(property, { seed: 20270408, numRuns: 20 })
})
