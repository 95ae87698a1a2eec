import { readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { spansOf } from './find'

const meeting = [
  /\b(?:interview|conversation|meeting|telephone call|phone call|video call|call with|spoke|met)\b/i,
]

/** A question reminds the reader of the interview it is about. Does not apply where there was none. */
export function namesInterview(context: CheckContext): Check | null {
  if (context.interview === null) return null
  const spans = spansOf(readLetter(context.letter.paragraphs), meeting)
  return found('namesInterview', spans.length > 0 ? 'fine' : 'missing', {}, spans.slice(0, 1))
}
