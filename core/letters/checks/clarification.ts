import { bodyText, readLetter, type Reading } from '../body'
import { found, type Check, type CheckContext, type Span } from '../check'
import { clearingUp } from '../en/cues'
import { factStandsIn, shareOfFact } from '../fact-in-text'
import { sentencesOf } from '../sentences'
import { spanAt } from './find'

/** At most two sentences, in one note only. Source: etiquette.md, "Contents" and "One per interviewer". */
export const mostSentences = 2

/**
 * A misunderstanding is cleared up once and briefly. Does not apply where there is none, or where it is for another
 * note. `trouble` is `long` or `twice` (then `elsewhere` names the other note).
 */
export function clarification(context: CheckContext): Check | null {
  const reading = readLetter(context.letter.paragraphs)
  const fact = context.interview?.facts.clarification.text.trim() ?? ''
  const spans = clearingSentences(reading, fact)
  const other =
    fact === ''
      ? undefined
      : context.siblings.find((note) => factStandsIn(bodyText(readLetter(note.paragraphs)), fact))
  if (spans.length === 0)
    return fact === '' || other !== undefined || !isForThisNote(context)
      ? null
      : found('clarification', 'missing')
  if (fact !== '' && other !== undefined && factStandsIn(bodyText(reading), fact)) {
    return found('clarification', 'look', { trouble: 'twice', elsewhere: other.name }, spans)
  }
  const count = { sentences: String(spans.length) }
  if (spans.length > mostSentences)
    return found('clarification', 'look', { ...count, trouble: 'long' }, spans)
  return found('clarification', 'fine', count, spans)
}

function clearingSentences(reading: Reading, fact: string): readonly Span[] {
  const wanted = sentencesOf(fact)
  return reading.body.flatMap((line) =>
    sentencesOf(line.text)
      .filter(
        ({ text }) =>
          clearingUp.some((cue) => cue.test(text)) ||
          wanted.some((one) => shareOfFact(text, one.text) >= 0.7),
      )
      .map((sentence) => spanAt(line, sentence.from, sentence.to)),
  )
}

function isForThisNote({ interview, person }: CheckContext): boolean {
  const concerns = interview?.facts.clarification.personId ?? interview?.interviewers[0]?.personId
  return concerns === undefined || concerns === person?.id
}
