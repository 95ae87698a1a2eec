import { folded } from '#core/domain/folded'
import { wordsOf } from '#core/letters/sentences'
import type { Correction } from './correction'

/** The words of names on file and those the user added, in plain small letters. Nobody's name is misspelt here. */
export function knownWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) for (const word of wordsOf(text)) words.add(folded(word.text))
  return words
}

/** What is still worth a look: a spelling of which every word is known is none. `known` is only asked for where one is. */
export function withoutKnown(
  corrections: readonly Correction[],
  known: () => ReadonlySet<string>,
): readonly Correction[] {
  return corrections.filter(
    ({ kind, words }) => kind !== 'spelling' || !wordsOf(words).every(({ text }) => isKnown(text, known())),
  )
}

/** With and without a possessive ending; of a double name each half counts. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const bare = word.replace(/['’]s?$/u, '')
  return [word, bare].some((one) => known.has(folded(one)))
}
