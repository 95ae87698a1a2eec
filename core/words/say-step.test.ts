import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import type { RuleId, Step } from '../etiquette/step'
import { ruleIds } from '../etiquette/step'
import {
  anApplication,
  anInterview,
  auckland,
  aWaitingApplication,
  aLetter,
  aCall,
  decidesOn,
  madrid,
  meeting,
} from '../testing/applications'
import { stepBy } from '../testing/plans'
import { step as anyStep } from '../etiquette/rule'
import { instant, plainDate } from '../time/kinds'
import { createMoments } from './moments'
import { sayStep, type SaidStep } from './say-step'
import { wordsFor } from './words'

const words = wordsFor('en')
const moments = createMoments(words, 'en-GB', madrid)
const say = (step: Step, now: string): SaidStep =>
  sayStep(step, 'Example Energy', words, moments, instant(now))
const saidOf = (rule: RuleId, application: Application, now: string): SaidStep =>
  say(stepBy(rule, application), now)
const no = { at: instant('2027-04-08T12:00:00Z'), holdLiftedAt: null, keepWarmDone: [] }

describe('the time at the card’s foot', () => {
  const dated = aWaitingApplication({ decision: decidesOn('2027-04-09') })
  const upcoming = anApplication({ interviews: [meeting('2027-04-08T11:00', '12:00')] })
  const offer = {
    receivedAt: instant('2027-04-12T10:00:00Z'),
    answerBy: plainDate('2027-04-16'),
    acknowledgedAt: null,
    notes: '',
  }
  test.each<[string, RuleId, Application, string, string]>([
    ['until when waiting is right', 'wait', dated, '2027-04-09T10:00:00Z', 'until Wed 14 Apr'],
    ['since when a question is', 'askStatus', dated, '2027-04-15T10:00:00Z', 'since Wed 14 Apr'],
    [
      'until when a note is best, while there is time',
      'thank',
      anApplication(),
      '2027-04-08T10:30:00Z',
      'tomorrow, 12:00',
    ],
    ['what is left of its day', 'thank', anApplication(), '2027-04-09T07:00:00Z', '3 h left'],
    ['how late it is', 'thank', anApplication(), '2027-04-09T13:00:00Z', '3 h late'],
    ['when preparing begins', 'prepare', upcoming, '2027-04-05T10:00:00Z', 'Wed 7 Apr, 18:00'],
    ['what is left until the interview', 'prepare', upcoming, '2027-04-08T06:00:00Z', '3 h left'],
    [
      'when the pause before a reply ends',
      'reply',
      anApplication({ rejection: no }),
      '2027-04-08T13:00:00Z',
      'tomorrow, 09:00',
    ],
    [
      'by when they wait for an answer',
      'answerOffer',
      { ...dated, offer },
      '2027-04-13T10:00:00Z',
      'by Fri 16 Apr',
    ],
    ['nothing where nothing is due', 'letGo', dated, '2027-06-13T10:00:00Z', ''],
  ])('%s', (_name, rule, application, now, time) => {
    expect(saidOf(rule, application, now).time).toBe(time)
  })
})

describe('in words', () => {
  test('an interview is named by its start, not by its evening before', () => {
    const said = saidOf('prepare', anApplication(), '2027-04-07T16:00:00Z')
    expect([said.short, said.title]).toEqual([
      'Interview tomorrow',
      'Interview at Example Energy, tomorrow, 11:00',
    ])
  })

  test('more time is offered while it is early to ask, and not later', () => {
    const offer = {
      receivedAt: instant('2027-04-12T10:00:00Z'),
      answerBy: plainDate('2027-04-16'),
      acknowledgedAt: null,
      notes: '',
    }
    const said = ['2027-04-15T21:59:00Z', '2027-04-15T22:00:00Z'].map(
      (now) => saidOf('answerOffer', aWaitingApplication({ offer }), now).more,
    )
    expect(said).toEqual(['Ask for more time', ''])
  })

  test('who accepted elsewhere reads from whom to withdraw, and why', () => {
    const values = { accepted: 'Example Rail' }
    const step = anyStep('withdrawElsewhere', 'writeLetter', 2, { opensAt: no.at, values })
    expect(say(step, '2027-04-09T10:00:00Z').title).toBe(
      'Withdraw from Example Energy, now that you have accepted Example Rail',
    )
  })

  test('one person is thanked by name, several by number', () => {
    const three = anApplication({ interviews: [anInterview({}, ['dana', 'ravi', 'mei'])] })
    expect([anApplication(), three].map((one) => saidOf('thank', one, '2027-04-08T11:00:00Z').title)).toEqual(
      ['Thank Dana Sample at Example Energy', 'Thank three people at Example Energy'],
    )
  })

  test('the day they named stands in the reason for waiting', () => {
    const dated = saidOf(
      'wait',
      aWaitingApplication({ decision: decidesOn('2027-04-09') }),
      '2027-04-08T16:00:00Z',
    )
    const undated = saidOf('wait', aWaitingApplication(), '2027-04-08T16:00:00Z')
    expect([dated.reason, undated.reason]).toEqual([
      'They said Fri 9 Apr. Until then, and for a few days after, silence is normal.',
      'They named no date. A few days of silence are normal.',
    ])
  })

  test('after a question the reason is the question, after the last note the note', () => {
    const decision = decidesOn('2027-04-09')
    const asked = aWaitingApplication({ decision, touches: [aCall('2027-04-14T08:00:00Z')] })
    const closed = aWaitingApplication({
      decision,
      letters: [aLetter('closingTouch', instant('2027-05-07T08:00:00Z'))],
    })
    expect([
      saidOf('wait', asked, '2027-04-15T08:00:00Z').reason,
      saidOf('wait', closed, '2027-05-08T08:00:00Z').reason,
    ]).toEqual([
      'You have asked. Give them until Wed 21 Apr.',
      'You have asked enough. What comes now comes from them.',
    ])
  })

  test('the moment is said by the clock of the user', () => {
    const there = createMoments(words, 'en-GB', auckland)
    const step = stepBy('reply', anApplication({ rejection: no }))
    const said = sayStep(step, 'Example Energy', words, there, instant('2027-04-08T13:00:00Z'))
    expect(said.reason).toContain('by Sun 11 Apr, 00:00')
  })

  test.each(ruleIds)('%s leaves no gap, whatever is unknown', (rule) => {
    const until = rule === 'keepWarm' || rule === 'resume' ? plainDate('2027-05-08') : null
    const step = anyStep(rule, 'openApplication', 1, { opensAt: instant('2027-04-08T10:00:00Z'), until })
    const said = say(step, '2027-04-09T10:00:00Z')
    for (const text of [said.short, said.title, said.reason, said.why, said.action]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|null|NaN|!|\s{2}/)
    }
  })
})
