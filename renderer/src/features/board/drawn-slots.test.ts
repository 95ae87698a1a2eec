import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DrawnSlots } from './drawn-slots'

test('what stays keeps its slot, what comes takes one that was left', () => {
  const slots = new DrawnSlots()
  const [a, b, c] = slots.of(['a', 'b', 'c'], null)
  expect(slots.of(['b', 'c', 'd'], null)).toEqual([b, c, a])
  expect(slots.of(['e', 'c'], null)[1]).toBe(c)
})

test('a slot that was left is taken later, too', () => {
  const slots = new DrawnSlots()
  const [a, b] = slots.of(['a', 'b'], null)
  slots.of([], null)
  expect(new Set(slots.of(['c', 'd'], null))).toEqual(new Set([a, b]))
})

test('the slot of the card with the focus passes to no other', () => {
  const slots = new DrawnSlots()
  const [a] = slots.of(['a'], 'a')
  expect(slots.of(['b'], 'a')).not.toContain(a)
})

test('no two cards ever share a slot', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(list), fc.constantFrom(...'abcdefgh'), (lists, focused) => {
      const slots = new DrawnSlots()
      for (const ids of lists) {
        const given = slots.of(ids, focused)
        expect(new Set(given).size).toBe(ids.length)
      }
    }),
    { seed: 8 },
  )
})
