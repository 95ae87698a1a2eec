import { describe, expect, test } from 'vitest'
import { plainDate } from './kinds'
import { addWorkingDays, isWorkingDay, weekdayOf, workCalendar } from './working-days'

const usual = workCalendar([6, 7], [])
const yearEnd = workCalendar([6, 7], ['2026-12-25', '2027-01-01', '2027-01-06'])
const gulf = workCalendar([5, 6], [])

describe('working days after a day', () => {
  test.each([
    ['Friday and three is Wednesday', '2027-04-09', 3, usual, '2027-04-14'],
    ['Saturday and one is Monday', '2027-04-10', 1, usual, '2027-04-12'],
    ['Sunday and none is Monday', '2027-04-11', 0, usual, '2027-04-12'],
    ['an open day and none is itself', '2027-04-12', 0, usual, '2027-04-12'],
    ['23 December and three, over Christmas', '2026-12-23', 3, yearEnd, '2026-12-29'],
    ['30 December and five, over New Year and Epiphany', '2026-12-30', 5, yearEnd, '2027-01-08'],
    ['Thursday and one where Friday and Saturday are off', '2027-04-08', 1, gulf, '2027-04-11'],
    ['ten are two weeks', '2027-04-08', 10, usual, '2027-04-22'],
  ])('%s', (_name, from, count, calendar, day) => {
    expect(addWorkingDays(plainDate(from), count, calendar)).toBe(day)
  })
})

test('a week without a working day counts plain days instead of none for ever', () => {
  const never = workCalendar([1, 2, 3, 4, 5, 6, 7], ['2027-04-09'])
  expect(addWorkingDays(plainDate('2027-04-08'), 3, never)).toBe('2027-04-11')
})

test('a day off that is no date is passed over', () => {
  const odd = workCalendar([7], ['', 'soon', '2027-04-12'])
  expect(addWorkingDays(plainDate('2027-04-10'), 1, odd)).toBe('2027-04-13')
})

test('weekdays are numbered from Monday, before 1970 too', () => {
  const days = ['2027-04-12', '2027-04-18', '1970-01-01', '1969-12-28'].map((day) =>
    weekdayOf(plainDate(day)),
  )
  expect(days).toEqual([1, 7, 4, 7])
})

test('weekends and days off are closed', () => {
  const open = ['2027-01-05', '2027-01-06', '2027-01-09'].map((day) => isWorkingDay(plainDate(day), yearEnd))
  expect(open).toEqual([true, false, false])
})
