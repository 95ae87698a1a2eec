import { expect, it } from 'vitest'
import { dana, ravi, sampleContext, sampleInterview, samplePerson } from '../testing/sample-panel'
import { address } from './address'

const body = '\n\nThank you for the day.'

it.each([
  ['Dear Mr Sample,', 'fine', undefined],
  ['Dear Ravi,', 'fine', undefined],
  ['Hello Ravi Sample,', 'fine', undefined],
  ['Dear ravi', 'fine', undefined],
  ['Hello,', 'look', 'name'],
  ['Dear Dana,', 'look', 'name'],
  ['Dear Sir or Madam,', 'look', 'name'],
  ['We spoke yesterday about the rota and the plans for winter.', 'missing', 'greeting'],
])('%j to Ravi Sample: %s', (greeting, state, reason) => {
  const found = address(sampleContext('thankYou', greeting + body))
  expect(found.state).toBe(state)
  expect(found.values['reason']).toBe(reason)
})

it('asks for the job title of an interviewer, not of a coordinator', () => {
  const interviewers = sampleInterview.interviewers.map((one) => ({ ...one, jobTitle: ' ' }))
  const interview = { ...sampleInterview, interviewers }
  expect(address(sampleContext('thankYou', `Dear Ravi,${body}`, { interview })).values['reason']).toBe(
    'jobTitle',
  )
  const person = samplePerson('kim', 'Kim Example')
  expect(address(sampleContext('thankYou', `Dear Kim,${body}`, { interview, person })).state).toBe('fine')
})

it('finds a greeting without a name right for a team, except in a note of thanks', () => {
  const person = samplePerson('team', 'Recruiting Team', { greetAs: null })
  expect(address(sampleContext('statusQuery', `Hello,${body}`, { person })).state).toBe('fine')
  expect(address(sampleContext('thankYou', `Hello,${body}`, { person: null })).values['reason']).toBe(
    'nobody',
  )
})

it('reads a letter written as one paragraph', () => {
  const one = [
    { part: 'thanks' as const, text: 'Dear Dana,\n\nThank you.\n\nKind regards,\nRobin', editedByHand: true },
  ]
  expect(address(sampleContext('thankYou', one, { person: dana })).state).toBe('fine')
  expect(address(sampleContext('thankYou', one, { person: ravi })).state).toBe('look')
})
