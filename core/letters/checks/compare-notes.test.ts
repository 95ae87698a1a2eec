import { expect, it } from 'vitest'
import { writtenByHand } from '../testing/sample-panel'
import { compareNotes } from './compare-notes'

const shared = 'I would be glad to hear more about the winter rota'
const lit = (paragraphs: ReturnType<typeof writtenByHand>, spans: ReturnType<typeof compareNotes>['own']) =>
  spans.map(({ paragraph, from, to }) => paragraphs[paragraph]?.text.slice(from, to))

it('a long run that two notes share is lit in both, where it stands in each', () => {
  const own = writtenByHand(`Dear Dana,\n\n${shared}, as you said.\n\nKind regards,\nRobin`)
  const other = writtenByHand(`Dear Ravi,\n\nThe map was new to me. ${shared}.\n\nKind regards,\nRobin`)
  const places = compareNotes(own, other, [])
  expect(lit(own, places.own)).toEqual([shared])
  expect(lit(other, places.other)).toEqual([shared])
})

it('without a long run, short ones show what makes them alike', () => {
  const own = writtenByHand('Dear Dana,\n\nThank you for the tour of the yard.')
  const other = writtenByHand('Dear Ravi,\n\nThank you for the talk.')
  expect(lit(own, compareNotes(own, other, []).own)).toEqual(['Thank you for the'])
})

it('greeting and sign-off are no twins', () => {
  const own = writtenByHand('Dear all,\n\nOne.\n\nWith very kind regards from all of us here,\nRobin Sample')
  expect(
    compareNotes(
      own,
      writtenByHand('Dear all,\n\nTwo.\n\nWith very kind regards from all of us here,\nRobin Sample'),
      [],
    ).own,
  ).toEqual([])
})
