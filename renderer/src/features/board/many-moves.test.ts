import { expect, test } from 'vitest'
import type { PlainDate } from '#core/time/kinds'
import { movesOf } from './many-moves'

const day = '2027-04-20' as PlainDate
const cards = [
  { id: 'new', stage: 'thanked', decisionDate: null },
  { id: 'known', stage: 'thanked', decisionDate: day },
  { id: 'offer', stage: 'offer', decisionDate: null },
  { id: 'there', stage: 'awaiting', decisionDate: null },
] as const
const nothing = { days: {}, notSaid: false, theirs: true }

test('to Awaiting each takes the day given; a known one stays, none stays open unless they did not say', () => {
  const days = { new: '2027-05-01', known: day, offer: '' }
  expect(movesOf(cards, 'awaiting', { ...nothing, days })).toEqual([
    { applicationId: 'new', decisionDate: '2027-05-01' },
    { applicationId: 'known' },
    { applicationId: 'offer' },
    { applicationId: 'there' },
  ])
  const silent = movesOf(cards, 'awaiting', { ...nothing, days, notSaid: true })
  expect(silent[2]).toEqual({ applicationId: 'offer', decisionDate: null })
  expect(silent[3], 'what stands there keeps what is known of it').toEqual({ applicationId: 'there' })
})

test('to Offer an empty day means they named none', () => {
  expect(movesOf(cards.slice(0, 2), 'offer', { ...nothing, days: { new: day } })).toEqual([
    { applicationId: 'new', answerBy: day },
    { applicationId: 'known', answerBy: null },
  ])
})

test('to Declined the offers stay where they are if the no is one’s own', () => {
  expect(movesOf(cards, 'declined', nothing)).toHaveLength(4)
  const own = movesOf(cards, 'declined', { ...nothing, theirs: false })
  expect(own.map(({ applicationId }) => applicationId)).toEqual(['new', 'known', 'there'])
})
