import { bodySentences, bodyWords, readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { lengthLimits } from '../word-count'

/** How long the letter is against what reads well. A meter: `trouble` is `short`, `long` or `sentences`. */
export function length(context: CheckContext): Check {
  const reading = readLetter(context.letter.paragraphs)
  const limits = lengthLimits(context.letter.kind)
  const [words, sentences] = [bodyWords(reading), bodySentences(reading)]
  const values = {
    words: String(words),
    sentences: String(sentences),
    least: String(limits.least),
    most: String(limits.most),
  }
  if (words === 0) return found('length', 'missing', values)
  if (words < limits.least) return found('length', 'look', { ...values, trouble: 'short' })
  if (words > limits.most) return found('length', 'look', { ...values, trouble: 'long' })
  const tooMany = limits.sentences !== null && sentences > limits.sentences[1]
  return tooMany
    ? found('length', 'look', { ...values, trouble: 'sentences' })
    : found('length', 'fine', values)
}
