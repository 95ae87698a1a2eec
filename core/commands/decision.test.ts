import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, decidesOn, losAngeles, madrid, meeting } from '../testing/applications'
import { applicationAfter, aWorkspace, done } from '../testing/workspaces'
import { plainDate, type PlainDate } from '../time/kinds'
import { changesNothing } from '../workspace/survives-saving'
import type { AnyCommand } from './all-commands'

const set = (date: PlainDate | null, reason = ''): AnyCommand => ({
  kind: 'setDecisionDate',
  applicationId: 'application',
  date,
  reason,
})

describe('the day they named', () => {
  test('the first one has no history, each later one keeps what stood before and why', () => {
    const first = applicationAfter(anApplication(), set(plainDate('2027-04-20')))
    const second = applicationAfter(first, set(plainDate('2027-04-27'), 'a director is away'))
    const third = applicationAfter(second, set(null))
    expect(first.decision.earlier).toEqual([])
    expect(third.decision.earlier.map(({ was, reason }) => [was, reason])).toEqual([
      [{ state: 'dated', date: '2027-04-20', zone: madrid }, 'a director is away'],
      [{ state: 'dated', date: '2027-04-27', zone: madrid }, ''],
    ])
    expect(third.decision.now).toEqual({ state: 'notSaid' })
  })

  test('said again changes nothing', () => {
    const application = anApplication({ decision: decidesOn('2027-04-20') })
    const { outcome } = done(aWorkspace([application]), set(plainDate('2027-04-20')))
    expect(changesNothing(outcome.change)).toBe(true)
  })

  test('is in the zone of the latest interview that counts, else in the user’s', () => {
    const last = meeting('2027-04-10T11:00', '12:00', losAngeles, { id: 'last' })
    const off = {
      ...meeting('2027-04-12T11:00', '12:00', madrid, { id: 'off' }),
      cancelledAt: anApplication().createdAt,
    }
    const zones = [[last, anInterview()], [last, off], []].map((interviews) => {
      const { now } = applicationAfter(anApplication({ interviews }), set(plainDate('2027-04-20'))).decision
      return now.state === 'dated' ? now.zone : null
    })
    expect(zones).toEqual([losAngeles, losAngeles, madrid])
  })
})
