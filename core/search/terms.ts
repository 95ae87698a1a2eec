import { folded } from '../domain/folded'

const word = /[\p{L}\p{N}\p{M}]+/gu

/** A word of a text, where it stands and as it is compared. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly term: string
}

/** The words of a text as search knows them: letters and digits, small and without accents. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push({ from: index, to: index + found.length, term: folded(found) })
  }
  return words
}

/** The words of a text alone, for an index. */
export function termsIn(text: string): string[] {
  return wordsIn(text).map(({ term }) => term)
}
