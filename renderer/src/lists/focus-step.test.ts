import { expect, test } from 'vitest'
import { focusStep } from './focus-step'

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 8],
  ['PageDown', 8, 9],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['a', 2, null],
] as const)('%s from row %i of ten leads to %s', (key, from, to) => {
  expect(focusStep(key, from, 10, 5)).toBe(to)
})

test('an empty list leads to its beginning', () => {
  expect(focusStep('End', 0, 0, 5)).toBe(0)
})
