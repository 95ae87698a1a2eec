import { describe, expect, test } from 'vitest'
import type { QuickReading } from '#core/quick-add/reading'
import { zone } from '#core/time/kinds'
import { commandOf, fieldsOf, missingIn } from './quick-draft'

const reading: QuickReading = {
  ...{ company: 'Acme', role: 'Analyst', round: 2, day: '2027-03-02', start: '15:00', end: '16:00' },
  ...{ form: 'video', place: 'Berlin', joinLink: 'https://example.com/x', doubts: [], spans: [], unread: '' },
  people: [
    { fullName: 'Dana Lee', jobTitle: 'CTO', email: '' },
    { fullName: '', jobTitle: '', email: '' },
  ],
}
const london = zone('Europe/London')

describe('the fields of a line', () => {
  test('show what was read, until they are put right by hand', () => {
    expect(fieldsOf(reading, { role: 'Data Analyst', end: '' })).toMatchObject({
      ...{ company: 'Acme', role: 'Data Analyst', round: '2', end: '' },
    })
  })

  test('need a company, a day and a time; an end before the start is put right first', () => {
    expect([...missingIn(fieldsOf(reading, {}))]).toEqual([])
    expect([...missingIn(fieldsOf(reading, { company: ' ', day: '', start: '' }))]).toEqual([
      'company',
      'day',
      'start',
    ])
    expect([...missingIn(fieldsOf(reading, { end: '14:00' }))]).toEqual(['end'])
  })

  test('make a new application with its interview, nameless rows left out', () => {
    const command = commandOf({ fields: fieldsOf(reading, {}), reading, zone: london, applicationId: null })
    expect(command).toMatchObject({
      kind: 'addApplication',
      company: 'Acme',
      interview: {
        ...{
          round: 2,
          start: '2027-03-02T15:00',
          end: '2027-03-02T16:00',
          zone: 'Europe/London',
          place: 'Berlin',
        },
        interviewers: [{ fullName: 'Dana Lee', jobTitle: 'CTO' }],
      },
    })
  })

  test('make another interview of an application that is there', () => {
    const command = commandOf({
      fields: fieldsOf(reading, { round: '', end: '' }),
      reading,
      zone: london,
      applicationId: 'a',
    })
    expect(command).toMatchObject({
      kind: 'addInterview',
      applicationId: 'a',
      interview: { round: null, end: null },
    })
  })
})
