import type { DraftRequest } from './draft-request'
import { factsFor } from './facts'
import { phrasesFor } from './phrases'
import { fromWay } from './slot-notation'

/** Names that are worth a slot; shorter phrases ("the role") are left as they stand. */
const slots = [
  'thePosition',
  'theRole',
  'theJob',
  'theRound',
  'aRound',
  'decisionDay',
  'answerDay',
  'untilDay',
  'startDay',
  'company',
  'subjectRole',
]

/**
 * A sentence of the paper as a phrase to be kept: what it tells of this letter alone, fact, company, position and days,
 * becomes "…" or a name in brackets, so that it fits the next letter.
 */
export function asPhrase(sentence: string, request: DraftRequest): string {
  const facts = Object.values(factsFor(request)).filter((fact) => fact !== '')
  const fact = facts.toSorted((a, b) => b.length - a.length).find((one) => holds(sentence, one))
  const open = sentence
    .replace(/[{}[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const withoutFact = fact === undefined ? open : replaced(open, fact, 'fact')
  const phrases = phrasesFor(request)
  const way = slots.reduce((text, slot) => {
    const phrase = phrases[slot] ?? ''
    return phrase === '' ? text : replaced(text, phrase, slot)
  }, withoutFact)
  return fromWay(way)
}

function holds(sentence: string, phrase: string): boolean {
  return sentence.toLowerCase().includes(phrase.toLowerCase())
}

/** Every place where the phrase stands as whole words, with its slot; with a capital where a sentence begins with it. */
function replaced(text: string, phrase: string, slot: string): string {
  const plain = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}{])${plain}(?![\\p{L}\\p{N}])`, 'giu'), (found) => {
    const isCapital = found.charAt(0) !== phrase.charAt(0) && /^\p{Lu}/u.test(found)
    return `{${isCapital ? slot.charAt(0).toUpperCase() + slot.slice(1) : slot}}`
  })
}
