import { describe, expect, test } from 'vitest'
import type { Application } from '../../domain/application'
import {
  aCall,
  aLetter,
  anInterview,
  aReply,
  auckland,
  aWaitingApplication,
  decidesOn,
  losAngeles,
  madrid,
  meeting,
  movedFrom,
} from '../../testing/applications'
import { aPlanContext, stepsOf, wall, walls } from '../../testing/plans'
import { instant, type Zone } from '../../time/kinds'
import type { Settings } from '../../domain/settings'

/** Which question is suggested, and from when: `askStatus 2027-04-14T09:00`. */
function asked(application: Application, settings: Partial<Settings> = {}, where: Zone = madrid) {
  return stepsOf(application, aPlanContext({ settings, zone: where }))
    .filter(({ action, rule }) => action === 'openCallSheet' || rule === 'closingTouch')
    .map(({ rule, opensAt }) => `${rule} ${wall(opensAt, where)}`)
}

describe('three working days after the day they named', () => {
  test.each([
    ['Friday gives Wednesday', '2027-04-09', {}, 'askStatus 2027-04-14T09:00'],
    ['Saturday gives Wednesday', '2027-04-10', {}, 'askStatus 2027-04-14T09:00'],
    ['Tuesday gives Friday', '2027-04-13', {}, 'askStatus 2027-04-16T09:00'],
    ['over days off', '2027-04-09', { daysOff: ['2027-04-12'] }, 'askStatus 2027-04-15T09:00'],
    ['Friday and Saturday off', '2027-04-08', { weekend: [5, 6] }, 'askStatus 2027-04-13T09:00'],
    ['set to one', '2027-04-09', { daysAfterDecision: 1 }, 'askStatus 2027-04-12T09:00'],
    ['set to five', '2027-04-09', { daysAfterDecision: 5 }, 'askStatus 2027-04-16T09:00'],
  ])('%s', (_name, date, settings, step) => {
    expect(asked(aWaitingApplication({ decision: decidesOn(date) }), settings)).toEqual([step])
  })

  test('over the year’s end', () => {
    const interview = meeting('2026-12-21T11:00', '12:00')
    const application = aWaitingApplication({ interview, decision: decidesOn('2026-12-30') })
    expect(asked(application, { daysOff: ['2027-01-01', '2027-01-06'] })).toEqual([
      'askStatus 2027-01-05T09:00',
    ])
  })
})

test('a day named in Los Angeles is not over in the morning of the next one in Auckland', () => {
  const interview = meeting('2027-04-05T11:00', '12:00', losAngeles)
  const application = aWaitingApplication({ interview, decision: decidesOn('2027-04-07', losAngeles) })
  expect(asked(application, { daysAfterDecision: 1 }, auckland)).toEqual(['askStatus 2027-04-09T09:00'])
  expect(asked(application, { daysAfterDecision: 1 }, losAngeles)).toEqual(['askStatus 2027-04-08T09:00'])
})

describe('where no day was named', () => {
  test('the timeline is asked for on working day five', () => {
    expect(asked(aWaitingApplication())).toEqual(['askTimeline 2027-04-15T09:00'])
    expect(asked(aWaitingApplication(), { daysOff: ['2027-04-12'] })).toEqual([
      'askTimeline 2027-04-16T09:00',
    ])
  })

  test('then the status on working day ten', () => {
    const touches = [aCall('2027-04-15T08:00:00Z', { question: 'timeline' })]
    expect(asked(aWaitingApplication({ touches }))).toEqual([
      'askStatus 2027-04-22T09:00',
      'closingTouch 2027-05-13T09:00',
    ])
  })

  test('a timeline asked late still rests a week', () => {
    const touches = [aCall('2027-04-21T08:00:00Z', { question: 'timeline' })]
    expect(asked(aWaitingApplication({ touches }))[0]).toBe('askStatus 2027-04-28T09:00')
  })

  test('a date from before the last interview is none', () => {
    expect(asked(aWaitingApplication({ decision: decidesOn('2027-04-01') }))).toEqual([
      'askTimeline 2027-04-15T09:00',
    ])
  })
})

describe('a second question', () => {
  const dated = (given: Partial<Application>) =>
    aWaitingApplication({ decision: decidesOn('2027-04-09'), ...given })

  test.each([
    ['a week after a call', { touches: [aCall('2027-04-14T08:00:00Z')] }],
    [
      'after a voicemail',
      { touches: [aCall('2027-04-14T08:00:00Z', { channel: 'voicemail', outcome: 'messageLeft' })] },
    ],
    ['after a mail', { letters: [aLetter('statusQuery', instant('2027-04-14T08:00:00Z'))] }],
  ])('%s', (_name, given) => {
    expect(asked(dated(given))[0]).toBe('secondTouch 2027-04-21T09:00')
  })

  test('an unanswered ring asked nothing', () => {
    const touches = [aCall('2027-04-14T08:00:00Z', { outcome: 'noAnswer' })]
    expect(asked(dated({ touches }))).toEqual(['askStatus 2027-04-14T09:00'])
  })

  test('a week that ends on a Sunday ends on Monday: nobody is called on a day off', () => {
    expect(asked(dated({ touches: [aCall('2027-04-18T08:00:00Z')] }))[0]).toBe('secondTouch 2027-04-26T09:00')
  })

  test('whoever has just written is left in peace for a week', () => {
    const touches = [aCall('2027-04-14T08:00:00Z'), aReply('2027-04-20T10:00:00Z')]
    expect(asked(dated({ touches }))[0]).toBe('secondTouch 2027-04-27T09:00')
  })

  test('a new date makes the next question a first one again, after that date', () => {
    const decision = movedFrom('2027-04-09', '2027-04-30', '2027-04-14T08:00:00Z')
    expect(asked(dated({ touches: [aCall('2027-04-14T08:00:00Z')], decision }))).toEqual([
      'askStatus 2027-05-05T09:00',
    ])
  })

  test('it gives way to the closing note four weeks after the date', () => {
    const steps = stepsOf(dated({ touches: [aCall('2027-04-14T08:00:00Z')] }))
    const second = steps.find(({ rule }) => rule === 'secondTouch')
    const closing = steps.find(({ rule }) => rule === 'closingTouch')
    expect([wall(second?.closesAt ?? null), wall(closing?.opensAt ?? null)]).toEqual([
      '2027-05-07T09:00',
      '2027-05-07T09:00',
    ])
  })
})

describe('the closing note', () => {
  const twice = [aCall('2027-04-14T08:00:00Z'), aCall('2027-04-21T08:00:00Z', { question: 'second' })]

  test('comes four weeks after the date, once two questions are asked', () => {
    const application = aWaitingApplication({ decision: decidesOn('2027-04-09'), touches: twice })
    expect(asked(application)).toEqual(['closingTouch 2027-05-07T09:00'])
  })

  test('without a date, four weeks after the last question', () => {
    expect(asked(aWaitingApplication({ touches: twice }))).toEqual(['closingTouch 2027-05-19T09:00'])
  })

  test('is the last: nothing is asked after it', () => {
    const letters = [aLetter('closingTouch', instant('2027-05-07T08:00:00Z'))]
    expect(
      asked(aWaitingApplication({ decision: decidesOn('2027-04-09'), touches: twice, letters })),
    ).toEqual([])
  })
})

test('questions about an earlier round are answered by the next', () => {
  const second = meeting('2027-05-06T11:00', '12:00', madrid, { id: 'second', interviewers: [] })
  const application = aWaitingApplication({
    touches: [aCall('2027-04-15T08:00:00Z'), aCall('2027-04-22T08:00:00Z')],
  })
  const interviews = [anInterview(), second]
  expect(asked({ ...application, interviews })).toEqual(['askTimeline 2027-05-13T09:00'])
})

test('a question is amber from its morning, and mentioned once more three working days later', () => {
  const [step] = stepsOf(aWaitingApplication({ decision: decidesOn('2027-04-09') })).filter(
    ({ rule }) => rule === 'askStatus',
  )
  expect(walls(step?.remindAt ?? [])).toEqual(['2027-04-14T09:00', '2027-04-19T09:00'])
  expect([step?.dueAt, step?.amberAt]).toEqual([step?.opensAt, step?.opensAt])
  expect([step?.values['promised'], step?.interviewId, step?.count]).toEqual(['2027-04-09', 'interview', 0])
})

test('nothing is asked while a note is unsent, an offer stands, or another interview is to come', () => {
  const unsent = aWaitingApplication({ interview: anInterview({}, ['dana', 'ravi']) })
  const offered = aWaitingApplication({
    offer: { receivedAt: instant('2027-04-10T08:00:00Z'), answerBy: null, acknowledgedAt: null, notes: '' },
  })
  const again = aWaitingApplication()
  const upcoming = meeting('2027-06-01T11:00', '12:00', madrid, { id: 'next', debrief: { state: 'open' } })
  const invited = { ...again, interviews: [...again.interviews, upcoming] }
  const shorter = { ...unsent, letters: unsent.letters.slice(1) }
  expect([shorter, offered, invited].map((application) => asked(application))).toEqual([[], [], []])
})
