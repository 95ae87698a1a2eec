import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import {
  aCall,
  aLetter,
  anInterview,
  aReply,
  auckland,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
  movedFrom,
} from '../testing/applications'
import { aPlanContext, factsFor } from '../testing/plans'
import { instant } from '../time/kinds'
import { courtesyBudget } from './courtesy-budget'

const first = '2027-04-14T08:00:00Z'
const second = '2027-04-22T08:00:00Z'
const budgetOf = (given: Partial<Application>) =>
  courtesyBudget(factsFor(aWaitingApplication({ decision: decidesOn('2027-04-09'), ...given })))

describe('two questions are polite', () => {
  test.each<[string, Partial<Application>, number]>([
    ['a call that reached somebody counts', { touches: [aCall(first)] }, 1],
    [
      'a message left counts',
      { touches: [aCall(first, { channel: 'voicemail', outcome: 'messageLeft' })] },
      1,
    ],
    ['an unanswered ring does not', { touches: [aCall(first, { outcome: 'noAnswer' })] }, 0],
    ['a timeline query by mail counts', { letters: [aLetter('timelineQuery', instant(first))] }, 1],
    ['a status query by mail counts', { letters: [aLetter('statusQuery', instant(first))] }, 1],
    ['one that is only drafted does not', { letters: [aLetter('statusQuery')] }, 0],
    ['thank-yous and answers never count', { letters: [aLetter('offerAcknowledgement', instant(first))] }, 0],
    ['a message from them is no question of ours', { touches: [aReply(first)] }, 0],
    [
      'over all people and channels',
      { touches: [aCall(first, { personId: 'ravi' })], letters: [aLetter('statusQuery', instant(second))] },
      2,
    ],
    [
      'the closing note is not one of them',
      { touches: [aCall(first)], letters: [aLetter('closingTouch', instant(second))] },
      1,
    ],
  ])('%s', (_name, given, used) => {
    expect([budgetOf(given).used, budgetOf(given).allowed]).toEqual([used, 2])
  })
})

describe('a new date', () => {
  const decision = movedFrom('2027-04-09', '2027-04-30', '2027-04-14T09:00:00Z')

  test('gives one question back, and never more than were asked', () => {
    expect(budgetOf({ touches: [aCall(first)], decision }).used).toBe(0)
    expect(budgetOf({ decision }).used).toBe(0)
    expect(budgetOf({ touches: [aCall(first), aCall(second)], decision }).used).toBe(1)
  })

  test('is one they named: "they did not say" gives nothing back', () => {
    const withdrawn = { ...decision, now: { state: 'notSaid' } as const }
    expect(budgetOf({ touches: [aCall(first)], decision: withdrawn }).used).toBe(1)
  })

  test('opens the conversation again after a closing note', () => {
    const letters = [aLetter('closingTouch', instant(first))]
    expect([budgetOf({ letters }).closed, budgetOf({ letters, decision }).closed]).toEqual([true, false])
  })
})

describe('at least seven days apart', () => {
  test.each<[string, Partial<Application>, string | null]>([
    ['nothing asked, no rest', {}, null],
    ['a week from the question', { touches: [aCall(first)] }, '2027-04-21'],
    ['the latest one counts', { touches: [aCall(second), aCall(first)] }, '2027-04-29'],
    ['ending on a Saturday, until Monday', { touches: [aCall('2027-04-17T08:00:00Z')] }, '2027-04-26'],
    ['their message ends it', { touches: [aCall(first), aReply('2027-04-16T08:00:00Z')] }, null],
    [
      'an earlier message does not',
      { touches: [aReply('2027-04-13T08:00:00Z'), aCall(first)] },
      '2027-04-21',
    ],
    [
      'a new date ends it',
      { touches: [aCall(first)], decision: movedFrom('2027-04-09', '2027-04-30', '2027-04-14T09:00:00Z') },
      null,
    ],
    ['a closing note rests too', { letters: [aLetter('closingTouch', instant(first))] }, '2027-04-21'],
  ])('%s', (_name, given, until) => {
    expect(budgetOf(given).restUntil).toBe(until)
  })

  test('by the days of the user', () => {
    const application = aWaitingApplication({ touches: [aCall('2027-04-14T13:00:00Z')] })
    const there = factsFor(application, aPlanContext({ zone: auckland }))
    expect(courtesyBudget(there).restUntil).toBe('2027-04-22')
  })
})

test('it is used up with the second question, until a date gives one back', () => {
  const touches = [aCall(first), aCall(second)]
  const later = movedFrom('2027-04-09', '2027-05-14', '2027-04-23T09:00:00Z')
  expect([budgetOf({ touches }).usedUpAt, budgetOf({ touches, decision: later }).usedUpAt]).toEqual([
    second,
    null,
  ])
})

test('questions about an earlier round were answered by the next', () => {
  const next = meeting('2027-04-28T11:00', '12:00', madrid, { id: 'next' })
  const budget = budgetOf({ interviews: [anInterview(), next], touches: [aCall(first), aCall(second)] })
  expect([budget.used, budget.restUntil]).toEqual([0, null])
})
