import { emptyWords } from './en/empty-words'
import { sentencesOf, wordsOf } from './sentences'

/** The words of a text that carry meaning, in small letters. */
export function contentWords(text: string): readonly string[] {
  return wordsOf(text.toLowerCase())
    .map((word) => word.text)
    .filter((word) => word.length > 1 && !emptyWords.has(word))
}

/** Which share (0 to 1) of a fact's meaning words stand in a text. */
export function shareOfFact(text: string, fact: string): number {
  const wanted = contentWords(fact)
  if (wanted.length === 0) return 0
  const there = new Set(contentWords(text))
  return wanted.filter((word) => there.has(word)).length / wanted.length
}

/** Whether a fact is told in a text: most of its meaning words stand in sentences next to each other. */
export function factStandsIn(text: string, fact: string): boolean {
  const sentences = sentencesOf(text)
  const reach = Math.max(1, sentencesOf(fact).length)
  return sentences.some((_sentence, at) => {
    const near = sentences.slice(at, at + reach).map((sentence) => sentence.text)
    return shareOfFact(near.join(' '), fact) >= 0.6
  })
}
