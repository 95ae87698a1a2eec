import { expect, test } from 'vitest'
import { wholeNumber } from './whole-number'

const bounds = { least: 6, most: 72 }

test('a whole number within the bounds is taken, with spaces around it too', () => {
  expect(wholeNumber(' 24 ', bounds)).toEqual({ value: 24, problem: null })
  expect(wholeNumber('6', bounds).value).toBe(6)
  expect(wholeNumber('72', bounds).value).toBe(72)
})

test.each([
  ['', 'notWhole'],
  ['soon', 'notWhole'],
  ['2.5', 'notWhole'],
  ['1e1', 'notWhole'],
  ['5', 'tooSmall'],
  ['-12', 'tooSmall'],
  ['73', 'tooLarge'],
  ['99999999999999999999', 'tooLarge'],
])('%j is %s', (text, problem) => {
  expect(wholeNumber(text, bounds)).toEqual({ value: null, problem })
})
