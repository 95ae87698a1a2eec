import { describe, expect, test } from 'vitest'
import {
  aCall,
  anInterview,
  auckland,
  aWaitingApplication,
  decidesOn,
  losAngeles,
  madrid,
  meeting,
} from '../../testing/applications'
import { stepsOf, walls } from '../../testing/plans'
import { asked } from '../../testing/asked'
import { instant } from '../../time/kinds'
import type {} from '../../domain/settings'

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

test('a question is amber from its morning, and mentioned once more three working days later', () => {
  const [step] = stepsOf(aWaitingApplication({ decision: decidesOn('2027-04-09') })).filter(
    ({ rule }) => rule === 'askStatus',
  )
  expect(walls(step?.reminders ?? [])).toEqual(['2027-04-14T09:00', '2027-04-19T09:00'])
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
