import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import {
  aCall,
  anApplication,
  aReply,
  auckland,
  aWaitingApplication,
  decidesOn,
  madrid,
  newYork,
} from '../testing/applications'
import { aPlanContext, factsFor, stepBy, wall } from '../testing/plans'
import { askedAtCompanies } from './across-applications'
import { companyKey } from './company-key'
import { courtesyBudget } from './courtesy-budget'

describe('one company has one name', () => {
  test.each([
    ['Example Energy', 'EXAMPLE  energy'],
    ['Example Energy', 'Example Energy, Inc.'],
    ['Müller & Söhne', 'Muller, Sohne GmbH'],
    ['A.B.C. Rail', 'ABC Rail'],
  ])('%s is %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other))
  })

  test.each([
    ['Example Energy', 'Example Maps'],
    ['AG', 'SA'],
    ['日本 Labs', 'Labs'],
  ])('%s is not %s', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other))
  })
})

const mine = aWaitingApplication({ decision: decidesOn('2027-04-09') })
const other = (given: Partial<Application>) =>
  aWaitingApplication({ id: 'other', company: 'EXAMPLE ENERGY LTD', ...given })
const asked = aCall('2027-04-13T22:30:00Z')
const contextWith = (...all: readonly Application[]) => ({
  ...aPlanContext(),
  askedAtCompany: askedAtCompanies(all),
})

describe('a week lies between questions at one company, whichever application asks', () => {
  test.each<[string, readonly Application[], string]>([
    ['nobody asked elsewhere', [other({})], '2027-04-14'],
    ['another application asked', [other({ touches: [asked] })], '2027-04-21'],
    [
      'it asked, and they answered it',
      [other({ touches: [asked, aReply('2027-04-14T06:00:00Z')] })],
      '2027-04-14',
    ],
    [
      'it asked and was put away',
      [other({ touches: [asked], archive: { at: asked.at, outcome: 'noAnswer' } })],
      '2027-04-21',
    ],
    [
      'it rang and reached nobody',
      [other({ touches: [aCall(asked.at, { outcome: 'noAnswer' })] })],
      '2027-04-14',
    ],
    ['one at another company asked', [other({ company: 'Example Rail', touches: [asked] })], '2027-04-14'],
    ['one without a company asked', [other({ company: '', touches: [asked] })], '2027-04-14'],
  ])('%s', (_name, others, day) => {
    expect(stepBy('askStatus', mine, contextWith(mine, ...others)).formerKey).toBe(`askStatus-${day}`)
  })

  test('their word here ends the rest from there as well', () => {
    const answered = { ...mine, touches: [aReply('2027-04-14T08:00:00Z')] }
    const budget = courtesyBudget(factsFor(answered, contextWith(answered, other({ touches: [asked] }))))
    expect([budget.used, budget.restUntil]).toEqual([0, null])
  })

  test('a question of its own from before the last interview began does not return by this way', () => {
    const own = { ...mine, touches: [aCall('2027-04-07T08:00:00Z')] }
    expect(courtesyBudget(factsFor(own, contextWith(own))).restUntil).toBeNull()
  })

  test.each([
    [madrid, '2027-04-21T09:00'],
    [newYork, '2027-04-20T09:00'],
    [auckland, '2027-04-21T09:00'],
  ])('counted by the day in %s', (zone, opens) => {
    const context = { ...contextWith(mine, other({ touches: [asked] })), zone }
    expect(wall(stepBy('askStatus', mine, context).opensAt, zone)).toBe(opens)
  })
})

test('the latest unanswered question of all counts', () => {
  const all = [other({ touches: [asked] }), mine, anApplication({ touches: [aCall('2027-04-20T08:00:00Z')] })]
  expect([...askedAtCompanies(all)]).toEqual([['example energy', '2027-04-20T08:00:00Z']])
})
