import { readLetter } from '../body'
import { found, type CheckFunction, type CheckId } from '../check'
import { avoided } from '../en/avoided'
import { spansOf } from './find'

/** A check for phrases that a letter does better without; it lights each of them. */
function unsaid(id: CheckId & keyof typeof avoided): CheckFunction {
  return (context) => {
    const reading = readLetter(context.letter.paragraphs)
    const spans = spansOf(reading, avoided[id])
    const first = spans[0]
    if (first === undefined) return found(id, 'fine')
    const phrase = context.letter.paragraphs[first.paragraph]?.text.slice(first.from, first.to) ?? ''
    return found(id, 'look', { phrase }, spans)
  }
}

/** A reply to a rejection does not argue. */
export const noArgument = unsaid('noArgument')
/** Nor does it plead. */
export const noPleading = unsaid('noPleading')
/** Phrases that everybody has read too often. */
export const noCliche = unsaid('noCliche')
