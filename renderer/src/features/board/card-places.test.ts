import { expect, test } from 'vitest'
import { aCard } from '#core/testing/cards'
import { nextPlace, placeOf } from './card-places'

const columns = {
  interviewed: [aCard('a'), aCard('b'), aCard('c')],
  thanked: [],
  awaiting: [aCard('d')],
  offer: [],
  declined: [],
}
const at = (stage: keyof typeof columns, index: number) => ({ stage, index })

test('a card is found where it stands', () => {
  expect(placeOf(columns, 'd')).toEqual(at('awaiting', 0))
  expect(placeOf(columns, 'gone')).toBeNull()
})

test('arrows stop at the edges, Home and End go to them, and empty columns are passed over', () => {
  const go = (key: string, index = 1) => nextPlace(columns, at('interviewed', index), key, false)
  expect([go('ArrowUp'), go('ArrowUp', 0)]).toEqual([at('interviewed', 0), null])
  expect([go('ArrowDown'), go('ArrowDown', 2)]).toEqual([at('interviewed', 2), null])
  expect([go('Home', 2), go('End', 0)]).toEqual([at('interviewed', 0), at('interviewed', 2)])
  expect([go('ArrowRight'), go('ArrowLeft')]).toEqual([at('awaiting', 0), null])
})

test('what is carried may be put down in an empty column, and a pile stops where it fits as a whole', () => {
  expect(nextPlace(columns, at('interviewed', 1), 'ArrowRight', true, 1)).toEqual(at('thanked', 0))
  expect(nextPlace(columns, at('interviewed', 1), 'ArrowDown', true, 2)).toBeNull()
  expect(nextPlace(columns, at('interviewed', 0), 'ArrowDown', true, 2)).toEqual(at('interviewed', 1))
})
