import { expect, test } from 'vitest'
import { correctionsOf, type Finding } from './corrections-of'

const finding = (
  start: number,
  end: number,
  suggestions: readonly (readonly [kind: number, text: string])[],
  kind = 'Grammar',
): Finding => ({
  span: () => ({ start, end }),
  lint_kind: () => kind,
  message: () => 'Did you mean `this`?',
  suggestions: () =>
    suggestions.map(([sort, text]) => ({ kind: () => sort, get_replacement_text: () => text })),
})

test('places are counted as the page counts them, whatever signs stand before', () => {
  const text = 'Day 😀😀 teh end'
  const [found] = correctionsOf(text, [finding(7, 10, [[0, 'the']], 'Spelling')])
  expect(found).toMatchObject({ from: 9, to: 12, words: 'teh', kind: 'spelling', suggestions: ['the'] })
  expect(found?.message).toBe('Did you mean "this"?')
})

test('each kind of suggestion is the whole text that would stand there', () => {
  const [found] = correctionsOf('the the end', [
    finding(0, 7, [
      [0, 'the'],
      [1, ''],
      [2, ','],
      [0, 'a'],
    ]),
  ])
  expect(found?.suggestions).toEqual(['the', '', 'the the,'])
})

test('matters of taste stay silent, and what is left stands in the order of the text', () => {
  const found = correctionsOf('one two three', [
    finding(8, 13, []),
    finding(4, 7, [], 'Style'),
    finding(0, 3, [], 'Spelling'),
  ])
  expect(found.map(({ words }) => words)).toEqual(['one', 'three'])
})
