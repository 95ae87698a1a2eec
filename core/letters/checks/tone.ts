import { readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { spansOf } from './find'
import { toneWords } from './tone-words'

/** A check for a tone that a letter does better without. `phrase` is the first place, as written. */
function tone(id: keyof typeof toneWords) {
  return (context: CheckContext): Check => {
    const { paragraphs } = context.letter
    const spans = spansOf(readLetter(paragraphs), toneWords[id])
    const [first] = spans
    if (first === undefined) return found(id, 'fine')
    const phrase = paragraphs[first.paragraph]?.text.slice(first.from, first.to) ?? ''
    return found(id, 'look', { phrase }, spans)
  }
}

/** Nobody is pressed for an answer. */
export const noPressure = tone('noPressure')
/** Nobody is blamed for one that did not come. */
export const noBlame = tone('noBlame')
/** Warm, without gushing. */
export const noGush = tone('noGush')
/** Plain, without making itself small. */
export const noHedging = tone('noHedging')
