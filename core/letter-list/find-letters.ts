import { folded } from '../domain/folded'
import { letterText, type Letter } from '../domain/letter'
import type { LetterEntry } from './letter-row'

/** How the list is ordered: the latest first, or the companies by name, each with its latest first. */
export const letterOrders = ['latest', 'company'] as const
export type LetterOrder = (typeof letterOrders)[number]

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const latest = (a: LetterEntry, b: LetterEntry): number =>
  order(b.at, a.at) || order(a.applicationId, b.applicationId) || order(a.letterId, b.letterId)

/** How two letters stand to each other; never 0 for two of them, so that a place in the list is sure. */
export const letterComparisons: Readonly<Record<LetterOrder, (a: LetterEntry, b: LetterEntry) => number>> = {
  latest,
  company: (a, b) => order(a.sortName, b.sortName) || order(a.applicationId, b.applicationId) || latest(a, b),
}

/** What a search looks at first: whom it went to, the company, the role. */
export interface Named {
  readonly person: string
  readonly kind: string
}

/**
 * Tells whether a letter has every word of the query, each at the beginning of a word: in its names, its kind or its
 * text. The text is put in plain letters only where the names do not answer already, and is not kept.
 */
export function letterMatcher(query: string): (entry: LetterEntry, letter: Letter, named: Named) => boolean {
  const words = folded(query)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const misses = (text: string, wanted: readonly string[]): readonly string[] =>
    wanted.filter((word) => !text.startsWith(word) && !beginsAWord(text, word))
  return (entry, letter, { person, kind }) => {
    if (words.length === 0) return true
    const names = folded(`${entry.company} ${entry.role} ${person} ${kind}`)
    const left = misses(names, words)
    return left.length === 0 || misses(folded(`${letter.subject} ${letterText(letter)}`), left).length === 0
  }
}

function beginsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  return false
}
