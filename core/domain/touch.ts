import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema } from '../time/kinds'
import { channelSchema } from './letter'
import { idSchema, lineSchema, noteSchema } from './text'

/** The questions that courtesy counts. Thank-yous and answers are not among them. */
export const questionSchema = v.picklist(['timeline', 'status', 'second', 'closing'])
export type Question = v.InferOutput<typeof questionSchema>

export const callOutcomeSchema = v.picklist(['reached', 'messageLeft', 'noAnswer', 'newDate', 'offer', 'no'])
export type CallOutcome = v.InferOutput<typeof callOutcomeSchema>

/** A contact made or received that is not a letter of ours. An unanswered ring is kept but asks nothing. */
export const touchSchema = readOnly(
  v.object({
    id: idSchema,
    at: instantSchema,
    direction: v.picklist(['made', 'received']),
    channel: channelSchema,
    personId: v.nullable(idSchema),
    question: v.nullable(questionSchema),
    outcome: v.nullable(callOutcomeSchema),
    note: noteSchema,
    /** Why the user went ahead although the app held back; empty where it did not. */
    overrideReason: lineSchema,
    /** The mail it came by: its id, and a print of its words, so that the same mail is known again. */
    mail: v.optional(readOnly(v.object({ id: lineSchema, digest: lineSchema, subject: lineSchema }))),
  }),
)
export type Touch = v.InferOutput<typeof touchSchema>
