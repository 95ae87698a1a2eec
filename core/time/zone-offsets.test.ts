import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  auckland,
  berlin,
  kolkata,
  lordHowe,
  losAngeles,
  madrid,
  newYork,
  santiago,
} from '../testing/applications'
import { instantInZone, instantOf, startOfDay, wallTimeIn } from './arithmetic'
import { zone, type PlainDate, type WallTime, type Zone } from './kinds'
import { Temporal } from './temporal'
import { isKnownZone, offsetAt } from './zone-offsets'

// Hundreds of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 60_000 })

const zones = [
  madrid,
  berlin,
  newYork,
  losAngeles,
  santiago,
  auckland,
  lordHowe,
  kolkata,
  zone('Africa/Casablanca'),
  zone('Africa/Cairo'),
  zone('America/Asuncion'),
  zone('Asia/Kathmandu'),
  zone('Pacific/Apia'),
  zone('+05:45'),
  zone('UTC'),
]
const quarter = 15 * 60_000

/** Any quarter of an hour of four decades, and minutes close to a change of clocks, where mistakes live. */
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2000, 0, 1) / quarter, max: Date.UTC(2040, 0, 1) / quarter }),
  fc
    .tuple(fc.constantFrom(...changesOf2026()), fc.integer({ min: -16, max: 16 }))
    .map(([change, off]) => change / quarter + off),
)

function changesOf2026(): number[] {
  return zones.flatMap((where) => {
    const found: number[] = []
    let reached = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${where}]`)
    for (;;) {
      const next = reached.getTimeZoneTransition('next')
      if (next === null || next.year > 2027) return found
      found.push(next.epochMilliseconds)
      reached = next
    }
  })
}

function agreesWithTemporal(quarters: number, where: Zone): void {
  const at = quarters * quarter
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where)
  expect(offsetAt(at, where)).toBe(there.offsetNanoseconds / 1e6)
  expect(wallTimeIn(instantOf(at), where)).toBe(there.toPlainDateTime().toString({ smallestUnit: 'minute' }))
  const wall = instantOf(at).slice(0, 16) as WallTime
  const read = Temporal.PlainDateTime.from(wall).toZonedDateTime(where, { disambiguation: 'compatible' })
  expect(instantInZone(wall, where)).toBe(read.toInstant().toString())
  const day = wall.slice(0, 10) as PlainDate
  const start = Temporal.PlainDate.from(day).toZonedDateTime(where).startOfDay()
  expect(startOfDay(day, where)).toBe(start.toInstant().toString())
}

test('what is kept of a zone is what Temporal says, everywhere and around each change of clocks', () => {
  const cases = fc.property(moments, fc.constantFrom(...zones), agreesWithTemporal)
  fc.assert(cases, { numRuns: 3000, seed: 42 })
})

test('a zone that this machine does not know says so, each time it is asked', () => {
  const nowhere = zone('Mars/Olympus')
  expect([isKnownZone(nowhere), isKnownZone(nowhere), isKnownZone(madrid)]).toEqual([false, false, true])
  expect(() => offsetAt(0, nowhere)).toThrow(RangeError)
})
