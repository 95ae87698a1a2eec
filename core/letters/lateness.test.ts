import { expect, test } from 'vitest'
import { madrid, meeting } from '../testing/applications'
import { instant } from '../time/kinds'
import { latenessOf } from './lateness'

const hours = { thankHours: 24, thankLateHours: 72, assumedMinutes: 60 }
/** Ends at 12:00 in Madrid in summer, 10:00 UTC. */
const held = meeting('2027-04-08T11:00', '12:00')

test.each([
  ['2027-04-09T10:00:00Z', 'inTime'],
  ['2027-04-09T10:00:01Z', 'late'],
  ['2027-04-11T10:00:00Z', 'late'],
  ['2027-04-11T10:00:01Z', 'veryLate'],
])('drafted at %s it is %s', (at, expected) => {
  expect(latenessOf(held, instant(at), madrid, hours)).toBe(expected)
})

test('the hours and the assumed length are those of the settings', () => {
  const at = instant('2027-04-08T17:00:00Z')
  expect(latenessOf(held, at, madrid, { ...hours, thankHours: 6 })).toBe('late')
  const open = { ...held, end: null }
  expect(latenessOf(open, at, madrid, { ...hours, thankHours: 6, assumedMinutes: 120 })).toBe('inTime')
})

test('without an interview there is nothing to be late for', () => {
  expect(latenessOf(null, instant('2027-04-09T10:00:00Z'), madrid, hours)).toBe('inTime')
})
