import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auckland, lordHowe, madrid, newYork, santiago } from '../testing/applications'
import { wall } from '../testing/plans'
import { compareInstants, instantInZone, instantOf } from './arithmetic'
import { clockTime, instant, wallTime, type Instant } from './kinds'
import { afterQuiet, beforeQuiet, isQuiet, type QuietHours } from './quiet-hours'

const night: QuietHours = { from: clockTime('21:00'), to: clockTime('08:00') }
const siesta: QuietHours = { from: clockTime('14:00'), to: clockTime('16:00') }
const none: QuietHours = { from: clockTime('08:00'), to: clockTime('08:00') }
const at = (text: string, where = madrid): Instant => instantInZone(wallTime(text), where)

describe('quiet hours', () => {
  test.each([
    ['before they begin', '2027-04-08T20:59', night, false],
    ['as they begin', '2027-04-08T21:00', night, true],
    ['past midnight', '2027-04-09T03:00', night, true],
    ['as they end', '2027-04-09T08:00', night, false],
    ['within a day', '2027-04-08T15:59', siesta, true],
    ['after these', '2027-04-08T16:00', siesta, false],
    ['with equal ends', '2027-04-08T08:00', none, false],
  ])('%s', (_name, moment, quiet, expected) => {
    expect(isQuiet(at(moment), quiet, madrid)).toBe(expected)
  })
})

describe('what falls into them', () => {
  test.each([
    ['waits for the morning', '2027-04-08T22:30', '2027-04-09T08:00', '2027-04-08T20:59'],
    ['after midnight too', '2027-04-09T01:00', '2027-04-09T08:00', '2027-04-08T20:59'],
    ['over a year’s end', '2026-12-31T23:00', '2027-01-01T08:00', '2026-12-31T20:59'],
    ['and stays where it is outside', '2027-04-08T12:00', '2027-04-08T12:00', '2027-04-08T12:00'],
  ])('%s', (_name, moment, after, before) => {
    expect(wall(afterQuiet(at(moment), night, madrid))).toBe(after)
    expect(wall(beforeQuiet(at(moment), night, madrid))).toBe(before)
  })
})

test('their end is the hour on the wall, in the night in which clocks change as in any other', () => {
  expect(wall(afterQuiet(at('2026-10-24T23:00'), night, madrid))).toBe('2026-10-25T08:00')
  expect(wall(afterQuiet(at('2026-09-05T23:30', santiago), night, santiago), santiago)).toBe(
    '2026-09-06T08:00',
  )
})

test('in the second run of a doubled hour their end is minutes away, not a day', () => {
  const early: QuietHours = { from: clockTime('22:00'), to: clockTime('02:30') }
  const second = instant('2026-10-25T01:10:00Z')
  expect(wall(second)).toBe('2026-10-25T02:10')
  expect(afterQuiet(second, early, madrid)).toBe('2026-10-25T01:30:00Z')
})

test('what is moved out of quiet hours is out of them, whenever and wherever', () => {
  const zones = fc.constantFrom(madrid, newYork, santiago, auckland, lordHowe)
  const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, zones, (minute, where) => {
      const moment = instantOf(minute * 60_000)
      const [after, before] = [afterQuiet(moment, night, where), beforeQuiet(moment, night, where)]
      expect([isQuiet(after, night, where), isQuiet(before, night, where)]).toEqual([false, false])
      expect(compareInstants(after, moment)).toBeGreaterThanOrEqual(0)
      expect(compareInstants(before, moment)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 500, seed: 42 },
  )
})
