import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import type { Question } from '../domain/touch'
import {
  aCall,
  aLetter,
  anApplication,
  anInterview,
  auckland,
  aWaitingApplication,
  decidesOn,
  madrid,
  newYork,
} from '../testing/applications'
import { aPlanContext, factsFor } from '../testing/plans'
import { instant, type Zone } from '../time/kinds'
import { heldBack } from './held-back'

const held = (application: Application, question: Question, now: string, zone: Zone = madrid) => {
  const found = heldBack(factsFor(application, aPlanContext({ zone })), question, instant(now))
  return found === null ? 'right' : `${found.reason} ${found.until ?? '-'}`
}
const dated = { decision: decidesOn('2027-04-09') }
const once = { ...dated, touches: [aCall('2027-04-14T08:00:00Z')] }
const twice = { ...dated, touches: [aCall('2027-04-14T08:00:00Z'), aCall('2027-04-22T08:00:00Z')] }
const calledOff = { interviews: [anInterview({ cancelledAt: instant('2027-04-07T10:00:00Z') })], letters: [] }

describe('a question is held back', () => {
  test.each<[string, Partial<Application>, Question, string, string]>([
    ['before the date and a few days on', dated, 'status', '2027-04-13T10:00:00Z', 'beforeDate 2027-04-14'],
    ['not on that day', dated, 'status', '2027-04-14T05:00:00Z', 'right'],
    ['without a date, for a working week', {}, 'timeline', '2027-04-14T10:00:00Z', 'noDate 2027-04-15'],
    ['and no longer', {}, 'timeline', '2027-04-15T10:00:00Z', 'right'],
    ['for a week after a question', once, 'second', '2027-04-20T10:00:00Z', 'resting 2027-04-21'],
    ['and no longer', once, 'second', '2027-04-21T10:00:00Z', 'right'],
    ['for good after two', twice, 'second', '2027-04-30T10:00:00Z', 'usedUp 2027-05-07'],
    ['after one, the day before four weeks are over', once, 'second', '2027-05-06T10:00:00Z', 'right'],
    [
      'after one, once the last note has its turn',
      once,
      'second',
      '2027-05-07T10:00:00Z',
      'usedUp 2027-05-07',
    ],
    ['never asked, it is right even then', dated, 'status', '2027-05-07T10:00:00Z', 'right'],
    ['the last note before its day', twice, 'closing', '2027-05-06T10:00:00Z', 'usedUp 2027-05-07'],
    ['the last note after one question', once, 'closing', '2027-05-06T10:00:00Z', 'beforeDate 2027-05-07'],
    ['not the last note on its day', twice, 'closing', '2027-05-07T10:00:00Z', 'right'],
    [
      'anything after the last note',
      { ...twice, letters: [aLetter('closingTouch', instant('2027-05-07T10:00:00Z'))] },
      'closing',
      '2027-06-30T10:00:00Z',
      'closed -',
    ],
    [
      'an interview called off counts from then',
      calledOff,
      'timeline',
      '2027-04-13T10:00:00Z',
      'noDate 2027-04-14',
    ],
    ['and opens the window as any other', calledOff, 'timeline', '2027-04-14T10:00:00Z', 'right'],
  ])('%s', (_name, given, question, now, expected) => {
    expect(held(aWaitingApplication(given), question, now)).toBe(expected)
  })

  test('where there never was an interview', () => {
    expect(held(anApplication({ interviews: [] }), 'status', '2027-04-14T10:00:00Z')).toBe('noInterview -')
  })

  test.each([
    [auckland, 'right'],
    [newYork, 'beforeDate 2027-04-14'],
  ])('by the day in %s', (zone, expected) => {
    expect(held(aWaitingApplication(dated), 'status', '2027-04-13T23:30:00Z', zone)).toBe(expected)
  })
})
