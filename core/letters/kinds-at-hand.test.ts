import { expect, it } from 'vitest'
import { instant } from '../time/kinds'
import { aLetter, anApplication, aWaitingApplication, movedFrom } from '../testing/applications'
import { kindsAtHand } from './kinds-at-hand'

const at = instant('2027-04-20T09:00:00Z')
const offer = { receivedAt: at, answerBy: null, acknowledgedAt: null, notes: '' }

it('offers thanks and questions while an answer is awaited', () => {
  expect(kindsAtHand(aWaitingApplication())).toEqual([
    'thankYou',
    'timelineQuery',
    'statusQuery',
    'closingTouch',
    'missedCall',
    'withdrawal',
    'refereeThanks',
  ])
})

it('offers a second question once one was asked, and an answer to a date that moved', () => {
  const asked = aWaitingApplication({ letters: [aLetter('statusQuery', at)] })
  expect(kindsAtHand(asked)).toContain('secondTouch')
  const decision = movedFrom('2027-04-15', '2027-04-22', '2027-04-15T09:00:00Z')
  expect(kindsAtHand(aWaitingApplication({ decision }))[1]).toBe('movedDate')
})

it('offers no thanks where nobody was met', () => {
  expect(kindsAtHand(anApplication({ interviews: [] }))).not.toContain('thankYou')
})

it('offers every answer to an offer, a reply to a no, and to an old application thanks for a reference', () => {
  expect(kindsAtHand(anApplication({ offer })).slice(0, 4)).toEqual([
    'offerAcknowledgement',
    'moreTime',
    'offerAcceptance',
    'offerDecline',
  ])
  const rejection = { at, holdLiftedAt: null, keepWarmDone: [] }
  expect(kindsAtHand(anApplication({ rejection }))).toEqual(['rejectionReply', 'keepWarm', 'refereeThanks'])
  expect(kindsAtHand(anApplication({ archive: { at, outcome: 'accepted' } }))).toEqual(['refereeThanks'])
})
