import { expect, test } from 'vitest'
import { aLetter, anApplication } from '../testing/applications'
import { applicationAfter } from '../testing/workspaces'
import { instant } from '../time/kinds'
import { likelyOutcome } from './likely-outcome'

const moved = (stage: 'offer' | 'declined') =>
  applicationAfter(anApplication(), {
    kind: 'moveApplication',
    applicationId: 'application',
    stage,
    place: 'top',
  })

test('silence is no answer, a no is rejected, an offer is most likely accepted', () => {
  expect(likelyOutcome(anApplication())).toBe('noAnswer')
  expect(likelyOutcome(moved('declined'))).toBe('rejected')
  expect(likelyOutcome(moved('offer'))).toBe('accepted')
})

test('a sent letter says it, one in the making does not', () => {
  const offered = moved('offer')
  const sent = aLetter('offerDecline', instant('2027-04-09T10:00:00Z'))
  expect(likelyOutcome({ ...offered, letters: [aLetter('offerDecline')] })).toBe('accepted')
  expect(likelyOutcome({ ...offered, letters: [sent] })).toBe('offerDeclined')
})
