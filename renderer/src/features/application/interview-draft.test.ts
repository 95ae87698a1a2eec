import { expect, test } from 'vitest'
import { plainDate, zone } from '#core/time/kinds'
import { emptyDraft, emptyPerson, inputOf, problemsOf } from './interview-draft'

const fresh = () => emptyDraft(zone('Europe/Madrid'), plainDate('2027-04-08'), 1)

test('an empty sheet names each thing it still needs, at its field', () => {
  expect(problemsOf({ ...fresh(), day: '' }, true)).toEqual({
    company: 'companyMissing',
    day: 'interviewTimeMissing',
    start: 'interviewTimeMissing',
  })
})

test('an end before the start is said at the end; a missing end is fine', () => {
  expect(problemsOf({ ...fresh(), start: '11:00', end: '10:30' }, false)).toEqual({
    end: 'interviewEndBeforeStart',
  })
  expect(problemsOf({ ...fresh(), start: '11:00' }, false)).toEqual({})
})

test('rows with nothing in them are left out, a job title without a name is kept', () => {
  const draft = fresh()
  draft.start = '11:00'
  draft.people = [emptyPerson(), { ...emptyPerson(), jobTitle: 'Head of Forecasting' }]
  expect(inputOf(draft)).toMatchObject({
    start: '2027-04-08T11:00',
    end: null,
    round: 1,
    interviewers: [{ fullName: '', jobTitle: 'Head of Forecasting' }],
  })
})

test('nothing is given while the time is missing', () => {
  expect(inputOf(fresh())).toBeNull()
})
