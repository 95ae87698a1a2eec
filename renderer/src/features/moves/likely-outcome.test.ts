import { expect, test } from 'vitest'
import { interviewAtAcme, onlyApplication, workspaceAfter } from '../../workspace/sample.test-data'
import { likelyOutcome } from './likely-outcome'

const move = (stage: 'offer' | 'declined') =>
  ({ command: { kind: 'moveApplication', applicationId: 'id1', stage, place: 'top' } }) as const

const after = (...steps: Parameters<typeof workspaceAfter>[0]) =>
  onlyApplication(workspaceAfter([{ command: interviewAtAcme('Dana Lee') }, ...steps]))

test('silence is no answer, a no is rejected, an offer is most likely accepted', () => {
  expect(likelyOutcome(after())).toBe('noAnswer')
  expect(likelyOutcome(after(move('declined')))).toBe('rejected')
  expect(likelyOutcome(after(move('offer')))).toBe('accepted')
})

test('a sent letter says it', () => {
  const application = after(move('offer'), {
    command: { kind: 'startLetters', applicationId: 'id1', letterKind: 'offerDecline', interviewId: null },
  })
  const sent = application.letters.map((letter) => ({
    ...letter,
    progress: { state: 'sent' as const, at: application.createdAt, channel: 'mail' as const },
  }))
  expect(likelyOutcome(application)).toBe('accepted')
  expect(likelyOutcome({ ...application, letters: sent })).toBe('offerDeclined')
})
