import * as v from 'valibot'
import { readOnly } from './read-only'
import { plainDateSchema } from '../time/kinds'
import { lineSchema, noteSchema } from './text'

/**
 * What one letter has to tell besides what was noted of an interview, each text the rest of a printed sentence. Which kind
 * asks for which stands in `core/letters/details-asked.ts`.
 */
export const letterDetailsSchema = readOnly(
  v.object({
    /** "Since we spoke, I have …" */
    news: noteSchema,
    /** "The reason is that …" */
    reason: noteSchema,
    /** "Thank you for …", where nobody of an interview is thanked. */
    thankYouFor: noteSchema,
    /** The first day of work that was agreed. */
    startsOn: v.nullable(plainDateSchema),
    /** "I start at …": the pay as both sides write it. */
    pay: lineSchema,
    /** "We also agreed that …" */
    agreed: noteSchema,
    /** The day by which an answer is promised instead. */
    until: v.nullable(plainDateSchema),
    /** Whether a reply to a no asks, in one sentence, what could be better next time. */
    asksFeedback: v.boolean(),
  }),
)
export type LetterDetails = v.InferOutput<typeof letterDetailsSchema>

export const emptyDetails: LetterDetails = {
  news: '',
  reason: '',
  thankYouFor: '',
  startsOn: null,
  pay: '',
  agreed: '',
  until: null,
  asksFeedback: false,
}

/** What a letter's own facts are, whole; letters of old documents have none. */
export function detailsOf(letter: { readonly details?: LetterDetails | undefined }): LetterDetails {
  return letter.details ?? emptyDetails
}
