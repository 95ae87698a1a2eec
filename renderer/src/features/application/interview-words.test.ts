import { expect, test } from 'vitest'
import { newInterview } from '#core/commands/new-application'
import { instant, wallTime, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { sayTime } from './interview-words'

const words = wordsFor('en')
const now = instant('2027-04-07T08:00:00Z')

function saidIn(home: string, place: string, start: string, end: string | null) {
  const here = zone(home)
  const interview = newInterview(
    'one',
    {
      round: null,
      start: wallTime(start),
      end: end === null ? null : wallTime(end),
      zone: zone(place),
      form: 'video',
      place: '',
      joinLink: '',
      decidesToday: false,
      interviewers: [],
    },
    [],
    null,
  )
  return sayTime(interview, here, now, 60, words, createMoments(words, 'en-GB', here))
}

test('at home, the time stands alone', () => {
  expect(saidIn('Europe/Madrid', 'Europe/Madrid', '2027-04-09T11:00', '2027-04-09T11:45')).toEqual({
    time: 'Fri 9 Apr, 11:00 – 11:45',
    isAssumed: false,
    there: '',
    unknownZone: '',
  })
})

test('elsewhere, the user’s time leads and the interview’s stands beside it', () => {
  const said = saidIn('Europe/Madrid', 'America/New_York', '2027-04-09T11:00', null)
  expect(said).toMatchObject({
    time: 'Fri 9 Apr, 17:00 – 18:00',
    isAssumed: true,
    there: '11:00 in New York',
  })
})

test('where it is another day there, the day is said', () => {
  expect(saidIn('Pacific/Auckland', 'America/Santiago', '2027-04-09T15:00', null).there).toBe(
    'Fri 9 Apr, 15:00 in Santiago',
  )
})

test('another zone with the same clocks needs no second time', () => {
  expect(saidIn('Europe/Madrid', 'Europe/Berlin', '2027-04-09T11:00', null).there).toBe('')
})

test('an unknown zone is named and its time read as the user’s', () => {
  const said = saidIn('Europe/Madrid', 'Custom/Zone', '2027-04-09T11:00', null)
  expect(said.time).toBe('Fri 9 Apr, 11:00 – 12:00')
  expect(said.unknownZone).toContain('Custom/Zone')
})
