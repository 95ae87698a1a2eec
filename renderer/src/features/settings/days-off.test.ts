import { expect, test } from 'vitest'
import { toggledWeekend, withDayOff } from './days-off'

test('a day off is added once, in order', () => {
  expect(withDayOff(['2027-05-02'], '2027-01-06').days).toEqual(['2027-01-06', '2027-05-02'])
  expect(withDayOff(['2027-05-02'], '2027-05-02').problem).toBe('known')
  expect(withDayOff([], '').problem).toBe('missing')
})

test('a weekend may be any days, but one day is left to work on', () => {
  expect(toggledWeekend([6, 7], 5)).toEqual([5, 6, 7])
  expect(toggledWeekend([6, 7], 6)).toEqual([7])
  expect(toggledWeekend([1, 2, 3, 4, 5, 6], 7)).toEqual([1, 2, 3, 4, 5, 6])
})
