import { bodyText, readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { experience } from '../en/cues'
import { factStandsIn } from '../fact-in-text'
import { sentencesWith } from './find'

/**
 * The note says what the user brings. In a panel the one selling point on file stands in one note only; then `elsewhere`
 * names whose, and this note is fine without. Where two notes tell it, it is worth a look.
 */
export function sellingPoint(context: CheckContext): Check {
  const reading = readLetter(context.letter.paragraphs)
  const fact = context.interview?.facts.sellingPoint.trim() ?? ''
  const other =
    fact === ''
      ? undefined
      : context.siblings.find((note) => factStandsIn(bodyText(readLetter(note.paragraphs)), fact))
  const told = fact !== '' && factStandsIn(bodyText(reading), fact)
  const spans = sentencesWith(reading, experience).slice(0, 1)
  if (told && other !== undefined) return found('sellingPoint', 'look', { elsewhere: other.name }, spans)
  if (told || spans.length > 0) return found('sellingPoint', 'fine', {}, spans)
  if (other !== undefined) return found('sellingPoint', 'fine', { elsewhere: other.name })
  return found('sellingPoint', 'missing', { known: fact === '' ? 'no' : 'yes' })
}
