import { expect, test } from 'vitest'
import { wallTime, zone } from '#core/time/kinds'
import { wallTrouble } from './wall-trouble'

test.each([
  ['2027-03-28T02:30', 'Europe/Madrid', 'skipped'],
  ['2027-10-31T02:30', 'Europe/Madrid', 'twice'],
  ['2027-10-31T03:00', 'Europe/Madrid', 'none'],
  ['2027-11-07T01:30', 'America/New_York', 'twice'],
  ['2027-04-04T02:30', 'Pacific/Auckland', 'twice'],
  ['2027-09-05T00:30', 'America/Santiago', 'skipped'],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', 'twice'],
  ['2027-04-08T11:00', 'Europe/Madrid', 'none'],
  ['2027-04-08T11:00', 'Nowhere/Unknown', 'none'],
])('%s in %s: %s', (wall, place, trouble) => {
  expect(wallTrouble(wallTime(wall), zone(place))).toBe(trouble)
})
