import { readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { sentencesWith } from './find'

const asked = [/\?["”’)]*\s*$/]
const askedIndirectly = [
  /\b(?:(?:would|could|should) be (?:\w+ )?(?:grateful|glad|happy|pleased)|would (?:like|appreciate)|['’]d (?:like|appreciate))\b.{0,40}\b(?:know|hear|learn|tell|word)\b/i,
  /\b(?:please )?let me know\b/i,
]

/** A query asks one thing. Two questions are easily answered by none. */
export function oneQuestion(context: CheckContext): Check {
  const reading = readLetter(context.letter.paragraphs)
  const direct = sentencesWith(reading, asked)
  const spans = direct.length > 0 ? direct : sentencesWith(reading, askedIndirectly).slice(0, 1)
  const state = spans.length === 0 ? 'missing' : spans.length === 1 ? 'fine' : 'look'
  return found('oneQuestion', state, { count: String(spans.length) }, spans)
}
