import { expect, test } from 'vitest'
import { aLetter, anApplication, anInterview } from '../testing/applications'
import { aPerson } from '../testing/plans'
import { aWorkspace } from '../testing/workspaces'
import { searchHit } from './search-hit'

const dana = aPerson('dana', 'Dana Sample', { emails: ['dana@example.com'] })
const letter = aLetter('thankYou', null, {
  id: 'note',
  personId: 'dana',
  interviewId: anInterview().id,
  paragraphs: [{ part: 'thanks', text: 'Thank you for the tour of the harbour.', editedByHand: true }],
})
const application = anApplication({ notes: 'Harbour cranes, trial period of six months.', letters: [letter] })
const workspace = aWorkspace([application], [dana])
const hit = (id: string, ...terms: string[]) => searchHit({ id, terms }, workspace)

test('an application shows in which of its texts the words stand, those with most of them first', () => {
  expect(hit('application:application', 'harbour', 'tour')).toMatchObject({
    what: 'application',
    texts: [
      { place: { kind: 'letter', letterId: 'note', letter: 'thankYou' }, person: 'Dana Sample' },
      { place: { kind: 'notes' }, person: '' },
    ],
    more: 0,
  })
})

test('a person searched for by name is named beside the role', () => {
  expect(hit('application:application', 'dana')).toMatchObject({
    detail: [{ text: 'Analyst · ' }, { text: 'Dana', lit: true }, { text: ' Sample' }],
    texts: [],
  })
})

test('a person shows their addresses', () => {
  expect(hit('person:dana', 'dana')).toMatchObject({
    what: 'person',
    title: [{ text: 'Dana', lit: true }, { text: ' Sample' }],
    detail: expect.arrayContaining([{ text: 'dana', lit: true }]) as unknown,
  })
})

test('what was deleted in the meantime is no result', () => {
  expect([hit('application:gone', 'x'), hit('person:gone', 'x')]).toEqual([null, null])
})
