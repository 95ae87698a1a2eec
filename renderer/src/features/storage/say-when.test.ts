import { expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { sayWhen } from './say-when'

const words = wordsFor('en')
const madrid = createMoments(words, 'en-GB', zone('Europe/Madrid'))
const now = instant('2027-03-01T09:00:00Z')

test.each([
  ['a moment ago', '2027-03-01T08:59:00Z', 'today, 09:59'],
  ['before midnight where the user is', '2027-02-28T22:59:00Z', 'yesterday, 23:59'],
  ['after midnight where the user is', '2027-02-28T23:01:00Z', 'today, 00:01'],
  ['the day before yesterday', '2027-02-27T12:00:00Z', 'Sat 27 Feb, 13:00'],
  ['last year', '2026-02-27T12:00:00Z', 'Fri 27 Feb 2026, 13:00'],
  ['by a clock that ran ahead', '2027-03-04T12:00:00Z', 'Thu 4 Mar, 13:00'],
])('%s', (_name, at, said) => {
  expect(sayWhen(instant(at), now, madrid, words)).toBe(said)
})

test('a year is said once, also where days of another year are said with it anyway', () => {
  const lastYears = createMoments(words, 'en-GB', zone('Europe/Madrid'), '2027')
  expect(sayWhen(instant('2026-02-27T12:00:00Z'), now, lastYears, words)).toBe('Fri 27 Feb 2026, 13:00')
})

test('what cannot be read has no date', () => {
  expect(sayWhen(null, now, madrid, words)).toBe('Date unknown')
})
