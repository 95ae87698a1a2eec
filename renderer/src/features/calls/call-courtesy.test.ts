import { expect, test } from 'vitest'
import type { AnyCommand } from '#core/commands/all-commands'
import { instant, plainDate, type Instant } from '#core/time/kinds'
import { factsIn, interviewAtAcme, workspaceAfter } from '../../workspace/sample.test-data'
import { callCourtesy } from './call-courtesy'

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
const on = (day: string, ...steps: Parameters<typeof workspaceAfter>[0]) =>
  callCourtesy(factsIn(workspaceAfter([begun, ...steps])), plainDate(day))

test('before the date, and three working days on, the sheet holds back', () => {
  expect(on('2027-04-14', decides)).toMatchObject({ hold: 'beforeDate', from: '2027-04-15' })
  expect(on('2027-04-15', decides)).toMatchObject({ hold: null, question: 'status' })
})

test('without a date it asks for the timeline after a working week', () => {
  expect(on('2027-04-13')).toMatchObject({ hold: 'noDate', question: 'timeline', from: '2027-04-14' })
  expect(on('2027-04-14').hold).toBeNull()
})

test('a week lies between two questions; the second one is the last', () => {
  const first = call(instant('2027-04-15T09:00:00Z'))
  const second = call(instant('2027-04-23T09:00:00Z'))
  expect(on('2027-04-19', decides, first)).toMatchObject({ hold: 'resting', from: '2027-04-22' })
  expect(on('2027-04-22', decides, first)).toMatchObject({ hold: null, question: 'second' })
  expect(on('2027-05-03', decides, first, second)).toMatchObject({ hold: 'usedUp', question: 'second' })
})
