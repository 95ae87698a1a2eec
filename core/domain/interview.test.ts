import { describe, expect, test } from 'vitest'
import { kolkata, losAngeles, madrid, meeting, newYork, santiago } from '../testing/applications'
import { zone, type Zone } from '../time/kinds'
import { endOf, liveInterviews, startOf } from './interview'

describe('when an interview ends', () => {
  test.each<[string, string, string | null, Zone, string]>([
    ['at its end, where it is', '2027-04-08T11:00', '12:00', newYork, '2027-04-08T16:00:00Z'],
    ['an hour on, where no end is known', '2027-04-08T11:00', null, kolkata, '2027-04-08T06:30:00Z'],
    [
      'an hour on, where the end lies before the start',
      '2027-04-08T11:00',
      '10:00',
      madrid,
      '2027-04-08T10:00:00Z',
    ],
    ['at its start, where an import says so', '2027-04-08T11:00', '11:00', madrid, '2027-04-08T09:00:00Z'],
    ['past midnight', '2027-04-08T23:30', '2027-04-09T00:30', madrid, '2027-04-08T22:30:00Z'],
    ['over the hour that is skipped', '2027-03-28T01:30', '03:30', madrid, '2027-03-28T01:30:00Z'],
    [
      'over a midnight that is skipped',
      '2026-09-05T23:30',
      '2026-09-06T01:30',
      santiago,
      '2026-09-06T04:30:00Z',
    ],
  ])('%s', (_name, start, end, where, instant) => {
    expect(endOf(meeting(start, end, where), madrid)).toBe(instant)
  })
})

test('an unknown zone reads as the user’s', () => {
  const interview = meeting('2027-04-08T11:00', '12:00', zone('Mars/Olympus'))
  expect([startOf(interview, madrid), startOf(interview, losAngeles)]).toEqual([
    '2027-04-08T09:00:00Z',
    '2027-04-08T18:00:00Z',
  ])
})

test('interviews that count stand in the order of the world’s time, not of the clocks on their walls', () => {
  const here = meeting('2027-04-08T11:00', '12:00', madrid, { id: 'here' })
  const there = meeting('2027-04-08T09:00', '10:00', losAngeles, { id: 'there' })
  const off = meeting('2027-04-01T09:00', '10:00', madrid, { id: 'off', cancelledAt: startOf(here, madrid) })
  expect(liveInterviews([there, off, here], madrid).map(({ id }) => id)).toEqual(['here', 'there'])
})
