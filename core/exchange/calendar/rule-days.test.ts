import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../time/kinds'
import { readRule } from './rule'
import { ruleDays } from './rule-days'

const first = plainDate('2027-03-17')
const window = { from: first, to: plainDate('2029-12-31'), most: 25 }

function ours(rule: string): readonly string[] {
  const parsed = readRule(`RRULE:${rule}`)
  return parsed === null ? [] : ruleDays(parsed, first, window, { left: 50_000 }).days
}

function theirs(rule: string): readonly string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first))
  const days: string[] = []
  for (let day = iterator.next(); day !== null && days.length < 25; day = iterator.next()) {
    if (day.toString() > window.to) break
    days.push(day.toString())
  }
  return days
}

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR'), { minLength: 1, maxLength: 3 })
const rules = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 5 })).map(([interval]) => `FREQ=DAILY;INTERVAL=${interval}`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), weekdays)
    .map(([interval, days]) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join()}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom('MO', 'WE', 'SU'))
    .map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('1MO', '-1SU', '3TH'))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
)

test('ordinary rules give the days that ical.js gives', () => {
  fc.assert(
    fc.property(rules, fc.option(fc.integer({ min: 1, max: 20 })), (rule, count) => {
      const whole = count === null ? rule : `${rule};COUNT=${count}`
      expect(ours(whole)).toEqual(theirs(whole))
    }),
    { seed: 20_270_408, numRuns: 200 },
  )
})

test.each([
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['2027-03-31', '2027-04-30']],
  ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2', ['2027-03-31', '2027-05-31']],
  ['FREQ=YEARLY;BYDAY=20MO;COUNT=1', ['2027-05-17']],
  ['FREQ=DAILY;BYDAY=TU;COUNT=2', ['2027-03-23', '2027-03-30']],
  ['FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,WE;COUNT=3', ['2027-03-17', '2027-03-28', '2027-03-31']],
])('%s', (rule, days) => {
  expect(ours(rule)).toEqual(days)
})

test.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;INTERVAL=999999999',
])('%s ends, though it has no day to find', (rule) => {
  expect(ours(rule).length).toBeLessThanOrEqual(1)
})
