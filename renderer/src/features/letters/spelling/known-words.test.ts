import { expect, test } from 'vitest'
import type { Correction } from './correction'
import { knownWords, withoutKnown } from './known-words'

const slip = (words: string, kind: Correction['kind'] = 'spelling'): Correction => ({
  from: 0,
  to: words.length,
  words,
  kind,
  message: '',
  suggestions: [],
})
const known = () => knownWords(['Mei Müster-Løw', 'Ipsum & Sons GmbH', 'Wurzelbert'])
const left = (...words: readonly string[]) =>
  withoutKnown(
    words.map((one) => slip(one)),
    known,
  )

test.each(['Mei', 'Müster-Løw', 'Ipsum', 'GmbH', 'ipsum', "Mei's", 'Wurzelbert’s'])('%s is known', (word) => {
  expect(left(word)).toEqual([])
})

test.each(['recieve', 'Meii', 'Wurzel'])('%s is not', (word) => {
  expect(left(word)).toHaveLength(1)
})

test('grammar is read around names as well', () => {
  expect(withoutKnown([slip('Mei', 'grammar')], known)).toHaveLength(1)
})
