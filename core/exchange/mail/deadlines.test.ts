import { expect, test } from 'vitest'
import { instant, zone } from '../../time/kinds'
import { deadlineIn, decisionIn } from './mail-dates'

/** Sent on Monday 22 February 2027 at noon in New York, where the user is. */
const moment = { sentAt: instant('2027-02-22T17:45:12Z'), zone: zone('America/New_York') }

test.each([
  ['Please accept by 5:00 p.m. EDT on June 4, 2027.', '2027-06-04T21:00:00Z'],
  ['Let us know no later than noon (CT) on Mar 3.', '2027-03-03T18:00:00Z'],
  ['The offer is valid until 6pm IST, 2 March 2027.', '2027-03-02T12:30:00Z'],
  ['Answer by 17:00 UTC+1 on 5 March.', '2027-03-05T16:00:00Z'],
  ['Deadline for your answer: 05.03.2027, 17:00 CET.', '2027-03-05T16:00:00Z'],
  ['Offer expires: March 5th, 2027 at 11:59 PM PST', '2027-03-06T07:59:00Z'],
  ['You have until Monday (1 March) at 9am London time to accept.', '2027-03-01T09:00:00Z'],
  ['Please sign by March 5 at 5 PM (GMT-8).', '2027-03-06T01:00:00Z'],
  ['Answer by Friday the 5th of March, 4pm Central Time.', '2027-03-05T22:00:00Z'],
  ['Starting 1 June; answer by 8 March, 17h Madrid time please.', '2027-03-08T16:00:00Z'],
  ['Answer by 5 March 2027, 17:00 (UTC+01:00).', '2027-03-05T16:00:00Z'],
  ['Answer by Friday 5 March, 10 a.m. (UTC-08:00) Pacific Time', '2027-03-05T18:00:00Z'],
  ['Please give us your answer by 2027-03-05T17:00:00-05:00.', '2027-03-05T22:00:00Z'],
  ['Please let us know within 48 hours.', '2027-02-24T17:45:12Z'],
])('"%s" is %s', (sentence, at) => {
  expect(deadlineIn([sentence], moment)?.at).toBe(at)
})

test.each([
  ['We need your answer before midnight on Friday.', '2027-02-26'],
  ['Please reply by close of business on Wednesday.', '2027-02-24'],
  ['Kindly confirm by 13/03/2027.', '2027-03-13'],
  ['Please confirm by Friday 05/03/2027.', '2027-03-05'],
  ['Please let us know by the end of next week.', '2027-03-05'],
  ['We ask for your decision within five business days.', '2027-03-01'],
  ['Starting 1 June, please answer by 5 May.', '2027-05-05'],
])('"%s" is the day %s and no clock time', (sentence, day) => {
  expect(deadlineIn([sentence], moment)).toMatchObject({ day, at: null, otherDay: null })
})

test('a date that can be read in two ways is given in both', () => {
  expect(deadlineIn(['Please confirm by 04/05/2027.'], moment)).toMatchObject({
    day: '2027-04-05',
    otherDay: '2027-05-04',
  })
})

test('a salary or a telephone number is no date', () => {
  expect(
    deadlineIn(['Please confirm: 61,500 a year, +34 600 000 000, https://example.com/5/30'], moment),
  ).toBeNull()
})

test.each([
  ['We expect to decide by mid-March.', '2027-03-15'],
  ['You will hear from us in two to three weeks.', '2027-03-15'],
  ['We will be in touch early next week, by Wednesday 3 March at the latest.', '2027-03-03'],
  ['The committee will decide at the end of the month.', '2027-02-28'],
])('"%s" is to be decided by %s', (sentence, day) => {
  expect(decisionIn([sentence], moment)?.day).toBe(day)
})
