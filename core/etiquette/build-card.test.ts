import { expect, test } from 'vitest'
import {
  aLetter,
  anApplication,
  anInterview,
  aWaitingApplication,
  decidesOn,
  madrid,
  meeting,
  notesFor,
} from '../testing/applications'
import { aPlanContext } from '../testing/plans'
import { instant } from '../time/kinds'
import { buildCard } from './build-card'

const context = aPlanContext()

test('the people of the latest interview, with a tick for each one thanked', () => {
  const first = meeting('2027-04-01T11:00', '12:00', madrid, { id: 'first' })
  const last = anInterview({ id: 'last', round: 3 }, ['dana', 'ravi', 'nobody'])
  const letters = notesFor({ ...last, interviewers: last.interviewers.slice(0, 1) })
  const card = buildCard(anApplication({ interviews: [last, first], letters }), context)
  expect(card.people.map(({ initials, thanked }) => [initials, thanked])).toEqual([
    ['DS', true],
    ['RT', false],
    ['?', false],
  ])
  expect([card.round, card.lastInterview?.endsAt]).toEqual([3, '2027-04-08T10:00:00Z'])
})

test('the latest is the latest by time, whichever was noted down last; where nobody counts rounds, they are counted', () => {
  const early = meeting('2027-04-01T11:00', '12:00', madrid, { id: 'early' })
  const card = buildCard(anApplication({ interviews: [anInterview(), early] }), context)
  expect([card.lastInterview?.startsAt, card.round]).toEqual(['2027-04-08T09:00:00Z', 2])
})

test('a letter that was typed at is half written, one as drafted is not', () => {
  const typed = aLetter('statusQuery', null, {
    paragraphs: [{ part: 'question', text: 'Hello', editedByHand: true }],
  })
  const cards = [
    [aLetter('statusQuery')],
    [typed],
    [{ ...typed, progress: { state: 'skipped', at: instant('2027-04-09T10:00:00Z') } as const }],
  ].map((letters) => buildCard(anApplication({ letters }), context).halfWritten)
  expect(cards).toEqual([false, true, false])
})

test('a waiting card carries its clock and the date', () => {
  const card = buildCard(aWaitingApplication({ decision: decidesOn('2027-04-20') }), context)
  expect([card.decisionDate, card.clock?.startsAt, card.live]).toEqual([
    '2027-04-20',
    '2027-04-08T10:00:00Z',
    true,
  ])
})

test('a finished card is not live, and has nothing to do', () => {
  const archive = { at: instant('2027-05-01T10:00:00Z'), outcome: 'noAnswer' } as const
  const card = buildCard(aWaitingApplication({ archive }), context)
  expect([card.archived, card.live, card.steps, card.clock]).toEqual(['noAnswer', false, [], null])
})

test('without an interview there is neither round nor clock', () => {
  const card = buildCard(anApplication({ stage: 'applied', interviews: [] }), context)
  expect([card.round, card.lastInterview, card.clock, card.people]).toEqual([null, null, null, []])
})
