import { describe, expect, test } from 'vitest'
import { dueReminders } from './at-hand'
import { buildCard } from './build-card'
import { inTurn, nudges } from './reminder'
import { aPlanContext } from '../testing/plans'
import {
  anApplication,
  anInterview,
  auckland,
  kolkata,
  lordHowe,
  madrid,
  meeting,
  newYork,
  santiago,
} from '../testing/applications'
import { instant, type Zone } from '../time/kinds'

const at = (hour: string) => instant(`2027-04-08T${hour}:00Z`)

test('of two that fall together the later nudge is given, and stands for both', () => {
  expect(inTurn(nudges('end', [at('09:00'), at('09:00')]))).toEqual([
    { occasion: 'end', nth: 2, at: at('09:00') },
  ])
})

describe('whoever flies is told nothing twice', () => {
  const zones = [madrid, newYork, santiago, auckland, lordHowe, kolkata]
  const application = anApplication({ interviews: [anInterview()] })
  const idsIn = (where: Zone, now: string) =>
    dueReminders(buildCard(application, aPlanContext({ zone: where })), instant(now))

  test.each(zones.flatMap((from) => zones.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const lateEnough = '2027-04-10T12:00:00Z'
    const given = new Set(idsIn(from, lateEnough).map(({ id }) => id))
    const again = idsIn(to, lateEnough).filter(({ knownAs }) => !knownAs.some((id) => given.has(id)))
    expect(given.size).toBeGreaterThan(0)
    expect(again).toEqual([])
  })

  test('and one whose interview was moved is told anew', () => {
    const moved = anApplication({ interviews: [meeting('2027-04-09T11:00', '12:00')] })
    const given = new Set(idsIn(madrid, '2027-04-10T12:00:00Z').map(({ id }) => id))
    const again = dueReminders(buildCard(moved, aPlanContext()), instant('2027-04-10T12:00:00Z'))
    expect(again.map(({ id }) => given.has(id))).toEqual([false])
  })
})
