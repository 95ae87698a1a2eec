import { describe, expect, test } from 'vitest'
import {
  aCall,
  aLetter,
  anApplication,
  anInterview,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
} from '../testing/applications'
import { instant } from '../time/kinds'
import { afterEachQuestion } from './after-asking'
import { daysToAnswer, keptTheirDate } from './answer-time'
import { reached } from './how-far'
import { readInsight } from './read-insight'
import { medianOf, tallyBelow } from './tally'
import { thanksHours } from './thanks-pace'

const context = { zone: madrid, settings: { assumedMinutes: 60 }, now: instant('2027-06-01T08:00:00Z') }
/** The interview ends at 12:00 in Madrid, which is 10:00 UTC. */
const noAt = (at: string) => ({ at: instant(at), holdLiftedAt: null, keepWarmDone: [] })
const offerAt = (at: string) => ({
  receivedAt: instant(at),
  answerBy: null,
  acknowledgedAt: null,
  notes: '',
})

describe('sorting and the middle', () => {
  test('a number on the end of a class belongs to the next', () => {
    expect(tallyBelow([0, 23.9, 24, 47, 72, 500], [24, 48, 72])).toEqual({ total: 6, counts: [2, 2, 0, 2] })
  })
  test('the median is the middle one, between the two middle ones, or none', () => {
    expect(medianOf([9, 1, 5])).toBe(5)
    expect(medianOf([1, 2, 4, 9])).toBe(3)
    expect(medianOf([])).toBeNull()
  })
})

describe('how fast thanks go out', () => {
  test('counts hours from the end of the interview that the note is for', () => {
    const second = meeting('2027-04-12T09:00', '10:00', madrid, { id: 'second' })
    const application = anApplication({
      interviews: [anInterview(), second],
      letters: [
        aLetter('thankYou', instant('2027-04-08T15:00:00Z'), { interviewId: 'interview' }),
        aLetter('thankYou', instant('2027-04-13T08:00:00Z'), { interviewId: 'second' }),
      ],
    })
    expect(thanksHours(application, context)).toEqual([5, 24])
  })
  test('leaves out drafts, other letters, and notes whose interview is gone', () => {
    const letters = [
      aLetter('thankYou', null, { interviewId: 'interview' }),
      aLetter('statusQuery', instant('2027-04-20T08:00:00Z')),
      aLetter('thankYou', instant('2027-04-08T15:00:00Z'), { interviewId: 'gone' }),
    ]
    expect(thanksHours(anApplication({ letters }), context)).toEqual([])
  })
})

describe('how long employers take', () => {
  test('counts days from the last interview before the answer', () => {
    const later = meeting('2027-05-20T11:00', '12:00', madrid, { id: 'later' })
    const rejection = noAt('2027-04-18T10:00:00Z')
    expect(daysToAnswer(anApplication({ rejection, interviews: [anInterview(), later] }), context)).toBe(10)
    expect(daysToAnswer(anApplication(), context)).toBeNull()
  })
  test('the first answer counts, and it kept its day until that day is over where the user is', () => {
    const offer = offerAt('2027-04-20T21:30:00Z')
    const rejection = noAt('2027-05-02T10:00:00Z')
    const kept = anApplication({ decision: decidesOn('2027-04-20'), offer, rejection })
    expect(keptTheirDate(kept, context)).toBe(true)
    const late = anApplication({ decision: decidesOn('2027-04-20'), offer: offerAt('2027-04-20T22:30:00Z') })
    expect(keptTheirDate(late, context)).toBe(false)
    expect(keptTheirDate(anApplication({ offer }), context)).toBeNull()
  })
})

describe('what followed a question', () => {
  const asked = aLetter('statusQuery', instant('2027-05-01T08:00:00Z'))
  test.each([
    ['a no within two weeks', { rejection: noAt('2027-05-10T08:00:00Z') }, 'no'],
    ['an offer within two weeks', { offer: offerAt('2027-05-10T08:00:00Z') }, 'offer'],
    ['a no after three weeks', { rejection: noAt('2027-05-23T08:00:00Z') }, 'silence'],
    ['nothing', {}, 'silence'],
  ])('%s', (_, given, expected) => {
    expect(afterEachQuestion(aWaitingApplication({ letters: [asked], ...given }), context)).toEqual([
      expected,
    ])
  })
  test('a word from them, and being reached on the telephone, are answers', () => {
    const word = aCall('2027-05-03T08:00:00Z', { direction: 'received', question: null, outcome: null })
    expect(afterEachQuestion(aWaitingApplication({ letters: [asked], touches: [word] }), context)).toEqual([
      'word',
    ])
    expect(
      afterEachQuestion(aWaitingApplication({ touches: [aCall('2027-05-01T08:00:00Z')] }), context),
    ).toEqual(['word'])
  })
  test('a question of last week is too early to judge', () => {
    const fresh = aLetter('statusQuery', instant('2027-05-28T08:00:00Z'))
    expect(afterEachQuestion(aWaitingApplication({ letters: [fresh] }), context)).toEqual(['tooEarly'])
  })
})

describe('how far applications come', () => {
  test('follows from facts, and what came further also came this far', () => {
    expect([...reached(anApplication({ interviews: [] }), context)]).toEqual(['applied'])
    expect([...reached(anApplication(), context)]).toEqual(['applied', 'interviewed'])
    expect(
      reached(anApplication({ offer: offerAt('2027-04-20T08:00:00Z') }), context).has('secondInterview'),
    ).toBe(true)
  })
  test('an interview to come, and one called off, were not held', () => {
    const toCome = meeting('2027-06-20T11:00', '12:00')
    const off = anInterview({ cancelledAt: instant('2027-04-07T08:00:00Z') })
    expect(reached(anApplication({ interviews: [toCome, off] }), context).has('interviewed')).toBe(false)
  })
})

test('put together, each figure says how many cases it rests on', () => {
  const archive = { at: instant('2027-05-01T08:00:00Z'), outcome: 'rejected' } as const
  const rejection = noAt('2027-04-18T10:00:00Z')
  const applications = [aWaitingApplication(), aWaitingApplication({ rejection, archive }), anApplication()]
  const insight = readInsight(applications, context)
  expect(insight.thanks).toMatchObject({ total: 2, counts: [2, 0, 0, 0], medianHours: 6 })
  expect(insight.answers).toMatchObject({ total: 1, counts: [0, 1, 0, 0, 0], medianDays: 10 })
  expect(insight.howFar).toMatchObject({ applied: 3, interviewed: 3, secondInterview: 0 })
  expect(insight.endings).toMatchObject({ rejected: 1, accepted: 0 })
})
