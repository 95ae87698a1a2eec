import { describe, expect, test } from 'vitest'
import { rowOf, tableOf } from '../samples/reading-tables'
import { standingOf } from './row-standing'

const where = (text: string) =>
  tableOf(text).rows.map((row) => {
    const { stage, outcome } = standingOf(row)
    return outcome ?? stage
  })

describe('statuses people write', () => {
  test.each([
    ['Rejected after 2nd round', 'rejected'],
    ['ghosted', 'noAnswer'],
    ['Never heard back', 'noAnswer'],
    ['2nd round interview booked', 'interviewed'],
    ['OFFER!!!', 'offer'],
    ['Declined the offer', 'offerDeclined'],
    ['I withdrew (salary)', 'withdrew'],
    ['Intervew', 'interviewed'],
    ['3 - Interviewing', 'interviewed'],
    ['Zusage', 'offer'],
    ['pas de réponse', 'noAnswer'],
    ['to apply', 'applied'],
    ['awaiting feedback from Kim', 'awaiting'],
  ])('%s', (status, standing) => {
    expect(where(`Company,Status\nLorem Labs,${status}\n`)).toEqual([standing])
  })

  test('what says more than its stage stays in the notes', () => {
    expect(rowOf(tableOf('Company,Status\nLorem Labs,Rejected after 2nd round\n')).notes).toBe(
      'Rejected after 2nd round',
    )
    expect(rowOf(tableOf('Company,Status\nLorem Labs,Rejected\n')).notes).toBe('')
  })

  test('applied with an interview is interviewed: facts go before words', () => {
    expect(where('Company,Status,Interview\nLorem Labs,Applied,2026-03-02\n')).toEqual(['interviewed'])
  })
})

describe('names of people in tables', () => {
  test('NAM-04, NAM-13, NAM-10: several interviewers of one cell are several people', () => {
    const { contacts } = rowOf(
      tableOf('Company,Interviewer\nLorem Labs,"Kim Example, PhD; Wirya & Mary-Ann O’Sample"\n'),
    )
    expect(contacts.map(({ fullName }) => fullName)).toEqual([
      'Kim Example, PhD',
      'Wirya',
      'Mary-Ann O’Sample',
    ])
  })

  test('NAM-06, NAM-17: no greeting is guessed where none is safe', () => {
    const { contacts } = tableOf('Name,Email\nNguyễn Thị Mẫu,mau@example.com\n,kim.example@example.com\n')
    expect(contacts.map(({ fullName, greetAs }) => [fullName, greetAs])).toEqual([
      ['Nguyễn Thị Mẫu', 'Nguyễn Thị Mẫu'],
      ['kim.example@example.com', null],
    ])
  })
})
