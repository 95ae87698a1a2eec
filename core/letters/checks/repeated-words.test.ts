import { expect, it } from 'vitest'
import { sampleContext } from '../testing/sample-panel'
import { mostOften, repeatedWords } from './repeated-words'

const check = (text: string) => repeatedWords(sampleContext('thankYou', text))

it.each([
  ['Thank you for the the tour.', 'the'],
  ['I saw The the plan.', 'the'],
  ['It is a a plan.', 'a'],
])('%j: %j stands twice', (text, word) => {
  expect(check(text)).toMatchObject({ state: 'look', values: { word } })
})

it.each([
  'She had had enough of it.',
  'I know that that helps.',
  'We flew to Baden Baden.',
  'It was good. Good food, too.',
  'Again and again I think of it.',
])('%j is right', (text) => {
  expect(check(text).state).toBe('fine')
})

it('lights both of the two', () => {
  expect(check('Thank you for the the tour.').spans).toEqual([{ paragraph: 0, from: 14, to: 21 }])
})

it('hears a long word that comes too often, wherever it stands', () => {
  const often = Array.from({ length: mostOften + 1 }, () => 'The planning went on.').join('\n\n')
  expect(check(often)).toMatchObject({
    state: 'look',
    values: { word: 'planning', count: String(mostOften + 1) },
  })
  expect(check(often).spans).toHaveLength(mostOften + 1)
  const less = Array.from({ length: mostOften }, () => 'The planning went on.').join('\n\n')
  expect(check(less).state).toBe('fine')
})

it('names may come as often as they must', () => {
  const text = Array.from({ length: 6 }, () => 'Northwind has an interview for an Analyst.').join('\n\n')
  expect(check(text).state).toBe('fine')
})
