import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import type { Settings } from '../domain/settings'
import {
  aCall,
  aLetter,
  anApplication,
  auckland,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
} from '../testing/applications'
import { aPlanContext, factsFor, stepBy, wall, walls } from '../testing/plans'
import { instant, plainDate, type Zone } from '../time/kinds'
import { buildCard } from './build-card'
import { courtesyBudget } from './courtesy-budget'
import type { RuleId, Step } from './step'

const at = (text: string) => instant(text)
const no = { at: at('2027-04-08T10:00:00Z'), holdLiftedAt: null, keepWarmDone: [] }
const offer = { receivedAt: at('2027-04-12T08:00:00Z'), acknowledgedAt: null, notes: '' }
const replied = aLetter('rejectionReply', at('2027-04-08T16:00:00Z'))
const today = anApplication({
  interviews: [meeting('2027-04-08T11:00', '12:00', madrid, { decidesToday: true })],
})
const openEnded = anApplication({ interviews: [meeting('2027-04-08T11:00', null)] })
const dated = { decision: decidesOn('2027-04-09') }
const asked = { ...dated, touches: [aCall('2027-04-14T08:00:00Z')] }
const timeline = { letters: [aLetter('timelineQuery', at('2027-04-16T08:00:00Z'))] }
const closed = { ...asked, letters: [aLetter('closingTouch', at('2027-05-07T08:00:00Z'))] }
type Look = (step: Step, where: Zone) => unknown
const due: Look = (step, where) => wall(step.dueAt, where)
const opens: Look = (step, where) => wall(step.opensAt, where)
const reminds: Look = (step, where) => walls(step.reminders, where)

describe('every number of the rules is the user’s', () => {
  test.each<[Partial<Settings>, RuleId, Application, Look, unknown]>([
    [{ thankHours: 12 }, 'thank', anApplication(), due, '2027-04-09T00:00'],
    [
      { thankFirstNudgeHours: 4 },
      'thank',
      anApplication(),
      reminds,
      ['2027-04-08T16:00', '2027-04-09T09:00'],
    ],
    [{ thankLastNudgeHours: 2 }, 'thank', anApplication(), reminds, ['2027-04-08T14:00', '2027-04-09T10:00']],
    [{ thankLastNudgeHours: 2 }, 'thank', anApplication(), (step) => wall(step.amberAt), '2027-04-09T10:00'],
    [{ thankRedHours: 30 }, 'thank', anApplication(), (step) => wall(step.redAt), '2027-04-09T18:00'],
    [
      { thankHours: 72, thankRedHours: 24 },
      'thank',
      anApplication(),
      (step) => wall(step.redAt),
      '2027-04-11T12:00',
    ],
    [
      { thankHours: 6, thankLastNudgeHours: 12 },
      'thank',
      anApplication(),
      (step) => wall(step.amberAt),
      '2027-04-08T12:00',
    ],
    [{ decidesTodayHours: 4 }, 'thank', today, reminds, ['2027-04-08T12:00', '2027-04-08T14:00']],
    [{ decidesTodayHours: 4 }, 'thank', today, due, '2027-04-08T16:00'],
    [{ assumedMinutes: 90 }, 'thank', openEnded, opens, '2027-04-08T12:30'],
    [{ daysAfterDecision: 1 }, 'askStatus', aWaitingApplication(dated), opens, '2027-04-12T09:00'],
    [{ timelineWorkingDays: 3 }, 'askTimeline', aWaitingApplication(), opens, '2027-04-13T09:00'],
    [{ statusWorkingDays: 12 }, 'askStatus', aWaitingApplication(timeline), opens, '2027-04-26T09:00'],
    [{ daysBetweenQuestions: 14 }, 'secondTouch', aWaitingApplication(asked), opens, '2027-04-28T09:00'],
    [{ questionsAllowed: 1 }, 'closingTouch', aWaitingApplication(asked), opens, '2027-05-07T09:00'],
    [{ closingWeeks: 2 }, 'closingTouch', aWaitingApplication(asked), opens, '2027-04-23T09:00'],
    [{ letGoWeeks: 8 }, 'letGo', aWaitingApplication(dated), opens, '2027-06-04T09:00'],
    [{ letGoAfterClosingWeeks: 1 }, 'letGo', aWaitingApplication(closed), opens, '2027-05-14T09:00'],
    [
      { pauseWeeks: 1 },
      'resume',
      anApplication({ pause: { since: no.at, until: null, reason: '' } }),
      (step) => step.until,
      '2027-04-15',
    ],
    [
      { coolingOffHours: 2 },
      'reply',
      anApplication({ rejection: no }),
      (step) => wall(step.rightFrom),
      '2027-04-08T14:00',
    ],
    [{ replyHours: 24 }, 'reply', anApplication({ rejection: no }), due, '2027-04-09T12:00'],
    [
      { keepWarmFirstDays: 20 },
      'keepWarm',
      anApplication({ rejection: no, letters: [replied] }),
      (step) => step.until,
      '2027-04-28',
    ],
    [
      { keepWarmSecondDays: 60 },
      'keepWarm',
      anApplication({ rejection: { ...no, keepWarmDone: ['first'] }, letters: [replied] }),
      (step) => step.until,
      '2027-06-07',
    ],
    [
      { acknowledgeHours: 12 },
      'acknowledgeOffer',
      anApplication({ offer: { ...offer, answerBy: null } }),
      due,
      '2027-04-12T22:00',
    ],
    [
      { offerLastAlarmHours: 12 },
      'answerOffer',
      anApplication({ offer: { ...offer, answerBy: plainDate('2027-04-16') } }),
      reminds,
      ['2027-04-14T17:00', '2027-04-16T12:00'],
    ],
  ])('%o', (settings, rule, application, look, expected) => {
    expect(look(stepBy(rule, application, aPlanContext({ settings })), madrid)).toEqual(expected)
  })

  test('how many questions there are', () => {
    const facts = factsFor(aWaitingApplication(asked), aPlanContext({ settings: { questionsAllowed: 1 } }))
    expect([courtesyBudget(facts).allowed, courtesyBudget(facts).usedUpAt]).toEqual([
      1,
      '2027-04-14T08:00:00Z',
    ])
  })

  test('when the notes of one interview give way to the next', () => {
    const interviews = [
      meeting('2027-04-08T11:00', '12:00', madrid, { id: 'first' }),
      meeting('2027-04-08T15:00', '16:00', madrid, { id: 'second' }),
    ]
    const closes = [72, 100].map((thankLateHours) => {
      const card = buildCard(anApplication({ interviews }), aPlanContext({ settings: { thankLateHours } }))
      return wall(card.steps.find(({ key }) => key === 'thank-first')?.closesAt ?? null)
    })
    expect(closes).toEqual(['2027-04-11T12:00', '2027-04-12T16:00'])
  })
})

describe('after a no, the card says that first choices fall through at times', () => {
  test.each([
    [4, madrid, '2027-05-07T00:00'],
    [1, auckland, '2027-04-16T00:00'],
  ])('for %i weeks, to the end of the day', (secondChoiceWeeks, zone, until) => {
    const context = aPlanContext({ zone, settings: { secondChoiceWeeks } })
    expect(wall(buildCard(anApplication({ rejection: no }), context).secondChoiceUntil, zone)).toBe(until)
  })

  test('and not where there was none, or it is put away', () => {
    const archive = { at: no.at, outcome: 'rejected' } as const
    const cards = [anApplication(), anApplication({ rejection: no, archive })]
    expect(cards.map((one) => buildCard(one, aPlanContext()).secondChoiceUntil)).toEqual([null, null])
  })
})

describe('public holidays are days off too', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['beside the user’s own', ['2027-04-12'], ['2027-04-13'], '2027-04-16T09:00'],
    ['a day in both counts once', ['2027-04-12'], ['2027-04-12'], '2027-04-15T09:00'],
    ['alone', [], ['2027-04-12'], '2027-04-15T09:00'],
    ['none', [], [], '2027-04-14T09:00'],
  ])('%s', (_name, own, holidays, day) => {
    const context = { ...aPlanContext({ settings: { daysOff: own } }), daysOff: new Set(holidays) }
    expect(opens(stepBy('askStatus', aWaitingApplication(dated), context), madrid)).toBe(day)
  })

  test('other holidays, or none again, with the same settings: nothing is remembered wrongly', () => {
    const context = aPlanContext()
    const days = [new Set(['2027-04-12']), undefined, new Set(['2027-04-12', '2027-04-13'])].map((daysOff) =>
      opens(
        stepBy(
          'askStatus',
          aWaitingApplication(dated),
          daysOff === undefined ? context : { ...context, daysOff },
        ),
        madrid,
      ),
    )
    expect(days).toEqual(['2027-04-15T09:00', '2027-04-14T09:00', '2027-04-16T09:00'])
  })
})
