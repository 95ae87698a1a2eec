import { expect, test } from 'vitest'
import { foundRanges } from './found-ranges'

const marked = (text: string, ...words: readonly string[]): readonly string[] =>
  foundRanges(text, words).map(([from, to]) => text.slice(from, to))

test('every place of every word is marked, as it is written there', () => {
  expect(marked('Quiet from, quiet until', 'quiet', 'until')).toEqual(['Quiet', 'quiet', 'until'])
})

test.each([
  ['Días hábiles', 'dias', 'Días'],
  ['Dias', 'días', 'Dias'],
  ['Straße — İstanbul', 'stanbul', 'stanbul'],
  ['😀 Theme', 'theme', 'Theme'],
])('in “%s”, %s marks %s', (text, word, found) => {
  expect(marked(text, word)).toEqual([found])
})

test('nothing is marked for nothing', () => {
  expect(marked('Theme', '', 'x')).toEqual([])
})
