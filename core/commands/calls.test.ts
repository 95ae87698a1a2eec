import { describe, expect, test } from 'vitest'
import type { CallOutcome } from '../domain/touch'
import { courtesyBudget } from '../etiquette/courtesy-budget'
import { aWaitingApplication, decidesOn } from '../testing/applications'
import { factsFor } from '../testing/plans'
import { applicationAfter, aWorkspace, commandContext, refusal } from '../testing/workspaces'
import { plainDate } from '../time/kinds'
import type { AnyCommand } from './all-commands'

const application = aWaitingApplication({ decision: decidesOn('2027-04-09') })
const context = commandContext('2027-04-14T08:00:00Z')
type Call = Extract<AnyCommand, { kind: 'recordCall' }>
const call = (outcome: CallOutcome, given: Partial<Call> = {}): AnyCommand => ({
  kind: 'recordCall',
  applicationId: 'application',
  personId: 'dana',
  question: 'status',
  outcome,
  newDate: null,
  answerBy: null,
  note: '',
  overrideReason: '',
  ...given,
})
const after = (outcome: CallOutcome, given: Partial<Call> = {}) =>
  applicationAfter(application, call(outcome, given), context)

describe('a call', () => {
  test.each<[CallOutcome, string, number]>([
    ['reached', 'phone', 1],
    ['messageLeft', 'voicemail', 1],
    ['noAnswer', 'phone', 0],
  ])('%s is kept, by %s, and uses %i questions', (outcome, channel, used) => {
    const done = after(outcome)
    expect(done.touches.map((touch) => [touch.channel, touch.outcome])).toEqual([[channel, outcome]])
    expect([courtesyBudget(factsFor(done)).used, done.stage]).toEqual([used, 'awaiting'])
    expect(done.history.at(-1)).toMatchObject({ what: 'called', values: { outcome } })
  })

  test('with a new date moves everything that hangs on it, keeps the old one, and gives the question back', () => {
    const done = after('newDate', { newDate: plainDate('2027-04-30'), note: 'a director is away' })
    expect(done.decision.now).toMatchObject({ state: 'dated', date: '2027-04-30' })
    expect(done.decision.earlier).toEqual([
      { was: application.decision.now, changedAt: '2027-04-14T08:00:00Z', reason: 'a director is away' },
    ])
    expect(courtesyBudget(factsFor(done)).used).toBe(0)
  })

  test('with an offer or a no moves the card', () => {
    const offered = after('offer', { answerBy: plainDate('2027-04-20') })
    const declined = after('no')
    expect([offered.stage, offered.offer?.answerBy]).toEqual(['offer', '2027-04-20'])
    expect([declined.stage, declined.rejection?.at]).toEqual(['declined', '2027-04-14T08:00:00Z'])
  })

  test('made although the app held back, keeps why', () => {
    expect(after('reached', { overrideReason: 'they asked me to' }).touches[0]?.overrideReason).toBe(
      'they asked me to',
    )
  })

  test('with a new date that is not named is refused', () => {
    expect(refusal(aWorkspace([application]), call('newDate'), context)).toBe('decisionDateMissing')
  })
})

test('a message from the employer ends the rest after a question, and asks nothing', () => {
  const received: AnyCommand = {
    kind: 'recordReceived',
    applicationId: 'application',
    personId: 'dana',
    channel: 'mail',
    note: 'soon',
  }
  const answered = applicationAfter(after('reached'), received, commandContext('2027-04-15T08:00:00Z'))
  const budget = courtesyBudget(factsFor(answered))
  expect([budget.used, budget.restUntil]).toEqual([1, null])
  expect(answered.touches.at(-1)).toMatchObject({ direction: 'received', question: null, outcome: null })
})
