import { describe, expect, test } from 'vitest'
import { auckland, kolkata, losAngeles, madrid, newYork, santiago } from '../testing/applications'
import { instant, plainDate, wallTime, type Zone } from '../time/kinds'
import { createMoments } from './moments'
import { wordsFor } from './words'

const words = wordsFor('en')
const inMadrid = createMoments(words, 'en-GB', madrid)
const american = createMoments(words, 'en-US', newYork)
/** Twelve-hour clocks part the hour from its half with a narrow space. */
const plain = (text: string): string => text.replaceAll('\u202f', ' ')
const now = instant('2027-04-08T08:00:00Z')

describe('a moment', () => {
  test.each([
    ['today', '2027-04-08T14:30:00Z', 'today, 16:30'],
    ['today, though UTC has yesterday', '2027-04-07T22:30:00Z', 'today, 00:30'],
    ['tomorrow', '2027-04-09T07:05:00Z', 'tomorrow, 09:05'],
    ['another day', '2027-04-10T07:00:00Z', 'Sat 10 Apr, 09:00'],
    ['a day that is over', '2027-04-06T07:00:00Z', 'Tue 6 Apr, 09:00'],
  ])('%s', (_name, at, said) => {
    expect(inMadrid.moment(instant(at), now)).toBe(said)
  })

  test.each<[string, Zone, string, string, string]>([
    ['New Year in Auckland', auckland, '2026-12-31T10:30:00Z', '2026-12-31T11:30:00Z', 'tomorrow, 00:30'],
    [
      'the night the clocks go back',
      madrid,
      '2026-10-24T20:00:00Z',
      '2026-10-25T02:00:00Z',
      'tomorrow, 03:00',
    ],
    [
      'a Sunday that begins at one',
      santiago,
      '2026-09-06T02:00:00Z',
      '2026-09-06T04:00:00Z',
      'tomorrow, 01:00',
    ],
    ['half hours', kolkata, '2027-04-08T08:00:00Z', '2027-04-08T14:00:00Z', 'today, 19:30'],
    [
      'the seventeenth where UTC has the eighteenth',
      losAngeles,
      '2027-02-18T01:30:00Z',
      '2027-02-18T07:00:00Z',
      'today, 23:00',
    ],
  ])('%s', (_name, where, from, at, said) => {
    expect(createMoments(words, 'en-GB', where).moment(instant(at), instant(from))).toBe(said)
  })
})

test('clocks of twelve and of twenty-four hours', () => {
  const [noon, night] = [instant('2027-04-08T16:05:00Z'), instant('2027-04-08T04:05:00Z')]
  expect([noon, night].map((at) => plain(american.time(at)))).toEqual(['12:05 PM', '12:05 AM'])
  expect([noon, night].map((at) => createMoments(words, 'en-GB', newYork).time(at))).toEqual([
    '12:05',
    '00:05',
  ])
})

test('days, short and long, in the order of the language', () => {
  const day = plainDate('2027-04-08')
  expect([inMadrid.day(day), inMadrid.longDay(day)]).toEqual(['Thu 8 Apr', 'Thursday 8 April'])
  expect([american.day(day), american.longDay(day)]).toEqual(['Thu Apr 8', 'Thursday April 8'])
})

test('a day is that day wherever the user is', () => {
  const days = [auckland, losAngeles, santiago].map((where) =>
    createMoments(words, 'en-GB', where).day(plainDate('2026-09-06')),
  )
  expect(days).toEqual(['Sun 6 Sept', 'Sun 6 Sept', 'Sun 6 Sept'])
})

test('a wall time is said as it stands, in whatever zone it belongs to', () => {
  const wall = wallTime('2026-03-29T02:30')
  expect([inMadrid.wall(wall), inMadrid.wallClock(wall)]).toEqual(['Sun 29 Mar, 02:30', '02:30'])
  expect(plain(american.wallClock(wall))).toBe('2:30 AM')
})

describe('how long is left', () => {
  test.each([
    ['2027-04-08T11:00:00Z', '3 h left'],
    ['2027-04-08T10:59:00Z', '2 h left'],
    ['2027-04-08T09:00:00Z', '1 h left'],
    ['2027-04-08T08:59:59Z', '59 min left'],
    ['2027-04-08T08:01:00Z', '1 min left'],
    ['2027-04-08T08:00:30Z', 'now'],
    ['2027-04-08T07:30:00Z', 'now'],
    ['2027-04-08T07:00:00Z', '1 h late'],
    ['2027-04-06T09:00:00Z', '47 h late'],
    ['2027-04-06T08:00:00Z', '2 days late'],
    ['2027-03-08T08:00:00Z', '31 days late'],
  ])('until %s: %s', (due, said) => {
    expect(inMadrid.distance(instant(due), now)).toBe(said)
  })
})

test('the day where the user is', () => {
  const at = instant('2027-02-18T01:30:00Z')
  expect([createMoments(words, 'en-GB', losAngeles).dayOf(at), inMadrid.dayOf(at)]).toEqual([
    '2027-02-17',
    '2027-02-18',
  ])
})

test('a day of another year says so; one of this year does not', () => {
  const sayer = createMoments(words, 'en-GB', madrid, '2027')
  expect(['2027-12-31', '2028-01-03', '2026-11-02'].map((day) => sayer.day(plainDate(day)))).toEqual([
    'Fri 31 Dec',
    'Mon 3 Jan 2028',
    'Mon 2 Nov 2026',
  ])
  expect(sayer.wall(wallTime('2026-11-02T10:00'))).toBe('Mon 2 Nov 2026, 10:00')
})

test('a moment says the year where it is not that of the present moment', () => {
  const late = instant('2027-12-30T10:00:00Z')
  expect(inMadrid.moment(instant('2028-01-10T10:00:00Z'), late)).toBe('Mon 10 Jan 2028, 11:00')
})
