import { expect, test } from 'vitest'
import type { AnyCommand } from '#core/commands/all-commands'
import { heldBack } from '#core/etiquette/held-back'
import { instant, plainDate, type Instant } from '#core/time/kinds'
import { factsIn, interviewAtAcme, workspaceAfter } from '../../workspace/sample.test-data'
import { callQuestion } from './call-question'

const begun = { command: interviewAtAcme('Dana Lee') }
const decides: { command: AnyCommand } = {
  command: { kind: 'setDecisionDate', applicationId: 'id1', date: plainDate('2027-04-12'), reason: '' },
}
const call = (at: Instant): { at: Instant; command: AnyCommand } => ({
  at,
  command: {
    kind: 'recordCall',
    applicationId: 'id1',
    personId: null,
    question: 'status',
    outcome: 'messageLeft',
    newDate: null,
    answerBy: null,
    note: '',
    overrideReason: '',
  },
})
const on = (day: string, ...steps: Parameters<typeof workspaceAfter>[0]) => {
  const facts = factsIn(workspaceAfter([begun, ...steps]))
  const question = callQuestion(facts)
  return { question, held: heldBack(facts, question, instant(`${day}T10:00:00Z`)) }
}

test('before the date, and three working days on, a call is held back', () => {
  expect(on('2027-04-14', decides).held).toEqual({ reason: 'beforeDate', until: '2027-04-15' })
  expect(on('2027-04-15', decides)).toEqual({ held: null, question: 'status' })
})

test('without a date it asks for the timeline after a working week', () => {
  expect(on('2027-04-13')).toMatchObject({ question: 'timeline', held: { reason: 'noDate' } })
  expect(on('2027-04-14').held).toBeNull()
})

test('a week lies between two questions; the second one is the last', () => {
  const first = call(instant('2027-04-15T09:00:00Z'))
  const second = call(instant('2027-04-23T09:00:00Z'))
  expect(on('2027-04-19', decides, first).held).toEqual({ reason: 'resting', until: '2027-04-22' })
  expect(on('2027-04-22', decides, first)).toEqual({ held: null, question: 'second' })
  expect(on('2027-05-03', decides, first, second)).toMatchObject({
    question: 'second',
    held: { reason: 'usedUp' },
  })
})
