import { describe, expect, test } from 'vitest'
import { auckland, kolkata, lordHowe, losAngeles, madrid, newYork, santiago } from '../testing/applications'
import {
  addDays,
  addHours,
  addWeeks,
  clockIn,
  compareInstants,
  dayIn,
  daysBetween,
  earlier,
  instantInZone,
  instantOf,
  instantOnDay,
  later,
  milliseconds,
  minuteIn,
  startOfDay,
  usableZone,
  wallTimeIn,
} from './arithmetic'
import { clockTime, instant, plainDate, wallTime, zone, type Instant, type Zone } from './kinds'

describe('a wall time in a zone', () => {
  test.each<[string, Zone, string]>([
    ['2026-10-24T16:00', madrid, '2026-10-24T14:00:00Z'],
    ['2027-03-28T18:00', madrid, '2027-03-28T16:00:00Z'],
    // The gap: 02:30 does not exist and reads as 03:30; doubled 02:30 is the first of the two.
    ['2026-03-29T02:30', madrid, '2026-03-29T01:30:00Z'],
    ['2026-10-25T02:30', madrid, '2026-10-25T00:30:00Z'],
    ['2027-03-14T02:30', newYork, '2027-03-14T07:30:00Z'],
    ['2026-11-01T01:30', newYork, '2026-11-01T05:30:00Z'],
    // Lord Howe moves its clocks by half an hour.
    ['2026-10-04T02:15', lordHowe, '2026-10-03T15:45:00Z'],
    ['2027-04-04T01:45', lordHowe, '2027-04-03T14:45:00Z'],
    ['2026-12-31T23:59', auckland, '2026-12-31T10:59:00Z'],
    ['2027-01-01T05:30', kolkata, '2027-01-01T00:00:00Z'],
  ])('%s in %s is %s', (wall, where, at) => {
    expect(instantInZone(wallTime(wall), where)).toBe(at)
  })
})

test('what a wall clock shows is told to the minute', () => {
  const at = instant('2027-02-18T01:30:59Z')
  expect([losAngeles, auckland, kolkata].map((where) => wallTimeIn(at, where))).toEqual([
    '2027-02-17T17:30',
    '2027-02-18T14:30',
    '2027-02-18T07:00',
  ])
  expect([clockIn(at, kolkata), minuteIn(at, kolkata), minuteIn(at, losAngeles)]).toEqual([
    '07:00',
    420,
    1050,
  ])
})

test('the same instant is the seventeenth in Los Angeles and the eighteenth in Auckland (TRK-03)', () => {
  const at = instant('2027-02-18T01:30:00Z')
  expect([dayIn(at, losAngeles), dayIn(at, auckland)]).toEqual(['2027-02-17', '2027-02-18'])
})

test('Sunday evening in Los Angeles is still that Sunday, though UTC has Monday (TRK-04)', () => {
  expect(dayIn(instant('2026-08-24T02:00:00Z'), losAngeles)).toBe('2026-08-23')
})

describe('twenty-four hours are hours', () => {
  test.each<[string, Zone, string]>([
    ['2026-10-24T14:00:00Z', madrid, '2026-10-25T15:00'],
    ['2027-03-27T17:00:00Z', madrid, '2027-03-28T19:00'],
    ['2026-10-31T20:00:00Z', newYork, '2026-11-01T15:00'],
    ['2026-10-03T05:00:00Z', lordHowe, '2026-10-04T16:00'],
    ['2027-04-03T05:00:00Z', lordHowe, '2027-04-04T15:30'],
    ['2026-09-05T20:00:00Z', santiago, '2026-09-06T17:00'],
    ['2026-12-31T10:00:00Z', auckland, '2027-01-01T23:00'],
    ['2026-10-24T14:00:00Z', kolkata, '2026-10-25T19:30'],
  ])('from %s in %s to %s', (from, where, until) => {
    expect(wallTimeIn(addHours(instant(from), 24), where)).toBe(until)
  })
})

test('a day in Santiago that lacks midnight begins at one', () => {
  const day = plainDate('2026-09-06')
  expect(wallTimeIn(startOfDay(day, santiago), santiago)).toBe('2026-09-06T01:00')
  expect(wallTimeIn(instantOnDay(day, clockTime('00:30'), santiago), santiago)).toBe('2026-09-06T01:30')
})

test('days are counted on the calendar, over leap days and year ends', () => {
  expect(addDays(plainDate('2028-02-28'), 2)).toBe('2028-03-01')
  expect(addDays(plainDate('2027-01-01'), -1)).toBe('2026-12-31')
  expect(addWeeks(plainDate('2026-12-21'), 2)).toBe('2027-01-04')
  expect(daysBetween(plainDate('2026-12-31'), plainDate('2027-03-01'))).toBe(60)
  expect(daysBetween(plainDate('2027-03-01'), plainDate('2026-12-31'))).toBe(-60)
})

test('instants are put in order by time, however they are written', () => {
  const whole = '2027-04-08T09:45:00Z' as Instant
  const half = '2027-04-08T09:45:00.5Z' as Instant
  const withOffset = '2027-04-08T11:45:00.25+02:00' as Instant
  const fine = '2027-04-08T09:45:00.750123456Z' as Instant
  expect([fine, half, withOffset, whole].toSorted(compareInstants)).toEqual([whole, withOffset, half, fine])
  expect([later(whole, half), earlier(whole, half), later(whole, whole)]).toEqual([half, whole, whole])
})

test('instants come back from milliseconds without zeros that say nothing', () => {
  expect([instantOf(0), instantOf(1500), instantOf(120), instantOf(-1)]).toEqual([
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:01.5Z',
    '1970-01-01T00:00:00.12Z',
    '1969-12-31T23:59:59.999Z',
  ])
  expect(milliseconds(instantOf(1_234_567_891))).toBe(1_234_567_891)
})

test('an unknown zone is read as the user’s own, and an old name is known', () => {
  expect(usableZone(zone('Mars/Olympus'), madrid)).toBe(madrid)
  expect(usableZone(zone('Mars/Olympus'), madrid)).toBe(madrid)
  expect(usableZone(zone('Asia/Calcutta'), madrid)).toBe('Asia/Calcutta')
})
