import { expect, test } from 'vitest'
import { plainDate } from '#core/time/kinds'
import { factsIn, interviewAtAcme, workspaceAfter } from '../../workspace/sample.test-data'
import { waitingUntil } from './waiting-until'

const facts = factsIn(workspaceAfter([{ command: interviewAtAcme('Dana Lee') }]))

test('three working days after the day they named', () => {
  expect(waitingUntil(facts, plainDate('2027-04-20'))).toBe('2027-04-23')
  expect(waitingUntil(facts, plainDate('2027-04-22'))).toBe('2027-04-27')
})

test('without a day, five working days after the interview', () => {
  expect(waitingUntil(facts, null)).toBe('2027-04-14')
})
