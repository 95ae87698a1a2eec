import { expect, test } from 'vitest'
import { isDayFirst } from './day-first'

test.each([
  ['en-GB', true],
  ['en-US', false],
  ['de-DE', true],
  ['es-CL', true],
  ['sv-SE', true],
  ['en-NZ', true],
])('%s', (locale, dayFirst) => {
  expect(isDayFirst(locale)).toBe(dayFirst)
})
