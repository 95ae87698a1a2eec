import { describe, expect, test } from 'vitest'
import type { Application } from '../../domain/application'
import type { Interview } from '../../domain/interview'
import { draftLetter } from '../../letters/draft-letter'
import { wordCount } from '../../letters/word-count'
import { letterText } from '../../domain/letter'
import {
  aLetter,
  anApplication,
  auckland,
  kolkata,
  lordHowe,
  madrid,
  meeting,
  newYork,
  santiago,
} from '../../testing/applications'
import { aPerson, aPlanContext, stepBy, stepsBy, stepsOf, wall } from '../../testing/plans'
import { instant, type Zone } from '../../time/kinds'
import { letterRequest } from '../../commands/letter-request'
import { emptyWorkspace } from '../../workspace/workspace'
import { mainStep, openSteps } from '../at-hand'

const aCallOn = (start: string, end: string | null, where: Zone = madrid, given: Partial<Interview> = {}) =>
  meeting(start, end, where, { form: 'phone', debrief: { state: 'open' }, ...given })
const agreed = (interview: Interview, given: Partial<Application> = {}) =>
  anApplication({ interviews: [interview], ...given })

describe('a call that did not come', () => {
  test.each<[string, string, string | null, Zone, Zone, string, string]>([
    ['Madrid', '2027-04-08T13:00', '14:00', madrid, madrid, '2027-04-08T13:15', '2027-04-09T00:00'],
    ['no end known', '2027-04-08T13:00', null, madrid, madrid, '2027-04-08T13:15', '2027-04-09T00:00'],
    [
      'over midnight',
      '2027-12-31T23:30',
      '2028-01-01T00:30',
      madrid,
      madrid,
      '2027-12-31T23:45',
      '2028-01-02T00:00',
    ],
    [
      'New York, seen in Auckland',
      '2027-04-08T13:00',
      '13:30',
      newYork,
      auckland,
      '2027-04-09T05:15',
      '2027-04-10T00:00',
    ],
    ['the doubled hour', '2026-10-25T02:50', '03:20', madrid, madrid, '2026-10-25T02:05', '2026-10-26T00:00'],
    [
      'half an hour back',
      '2027-04-04T01:50',
      '03:00',
      lordHowe,
      lordHowe,
      '2027-04-04T01:35',
      '2027-04-05T00:00',
    ],
    [
      'a day after which midnight is missing',
      '2026-09-05T10:00',
      '11:00',
      santiago,
      santiago,
      '2026-09-05T10:15',
      '2026-09-06T01:00',
    ],
    ['Kolkata', '2027-04-08T20:00', '20:30', kolkata, kolkata, '2027-04-08T20:15', '2027-04-09T00:00'],
  ])(
    '%s: from a quarter of an hour on, until that day is over',
    (_name, start, end, there, here, opens, closes) => {
      const step = stepBy('missedCall', agreed(aCallOn(start, end, there)), aPlanContext({ zone: here }))
      expect([wall(step.opensAt, here), wall(step.closesAt, here)]).toEqual([opens, closes])
    },
  )

  test('is asked about quietly: beside the debrief, below it, with nothing announced', () => {
    const steps = stepsOf(agreed(aCallOn('2027-04-08T13:00', '14:00')))
    const at = instant('2027-04-08T12:30:00Z')
    expect([
      mainStep({ steps }, at)?.rule,
      openSteps({ steps }, at).some(({ rule }) => rule === 'missedCall'),
    ]).toEqual(['debrief', true])
    expect(steps.find(({ rule }) => rule === 'missedCall')?.reminders).toEqual([])
  })

  test.each<[string, Application]>([
    [
      'a meeting on video',
      agreed(meeting('2027-04-08T13:00', '14:00', madrid, { debrief: { state: 'open' } })),
    ],
    [
      'a call that was debriefed',
      agreed(
        aCallOn('2027-04-08T13:00', '14:00', madrid, {
          debrief: { state: 'done', at: instant('2027-04-08T12:00:00Z') },
        }),
      ),
    ],
    [
      'a call that was called off',
      agreed(aCallOn('2027-04-08T13:00', '14:00', madrid, { cancelledAt: instant('2027-04-07T12:00:00Z') })),
    ],
    [
      'once the word is said',
      agreed(aCallOn('2027-04-08T13:00', '14:00'), {
        letters: [aLetter('missedCall', instant('2027-04-08T12:00:00Z'), { interviewId: 'interview' })],
      }),
    ],
  ])('is no question for %s', (_name, application) => {
    expect(stepsBy('missedCall', application)).toEqual([])
  })
})

test('the word about it names the agreed time, offers new ones, is short, and accuses nobody', () => {
  const application = agreed(aCallOn('2027-04-09T13:00', '14:00'))
  const workspace = { ...emptyWorkspace, people: new Map([['dana', aPerson('dana', 'Dana Sample')]]) }
  const draft = draftLetter(
    letterRequest(workspace, application, {
      id: 'x',
      createdAt: instant('2027-04-09T13:00:00Z'),
      kind: 'missedCall',
      interviewId: 'interview',
      personId: 'dana',
    }),
  )
  const text = letterText(draft)
  expect(text).toContain('Friday 9 April at 13:00')
  expect(text).toContain('Monday 12 April or Tuesday 13 April')
  expect(text).not.toMatch(/you (?:forgot|missed|did not|failed|promised)/i)
  expect(wordCount(draft.paragraphs)).toBeLessThan(120)
})
