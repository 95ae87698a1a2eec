import { expect, test } from 'vitest'
import { callCommand, missingOf } from './call-command'
import type { CallDraft } from './call-draft'

const draft: CallDraft = {
  personId: '',
  outcome: '',
  newDate: '2027-04-20',
  answerBy: '2027-04-22',
  note: ' on the machine ',
  overrideReason: '',
}

test('the outcome, and the new day where they named one, are asked for', () => {
  expect(missingOf(draft)).toBe('outcome')
  expect(missingOf({ ...draft, outcome: 'newDate', newDate: '' })).toBe('newDate')
  expect(callCommand('a', 'status', draft)).toBeNull()
})

test('a day typed for another outcome is not sent along', () => {
  expect(callCommand('a', 'status', { ...draft, outcome: 'no' })).toMatchObject({
    outcome: 'no',
    newDate: null,
    answerBy: null,
    note: 'on the machine',
    personId: null,
  })
  expect(callCommand('a', 'status', { ...draft, outcome: 'newDate' })).toMatchObject({
    newDate: '2027-04-20',
  })
  expect(callCommand('a', 'status', { ...draft, outcome: 'offer' })).toMatchObject({ answerBy: '2027-04-22' })
})
