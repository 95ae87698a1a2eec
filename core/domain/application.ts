import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, plainDateSchema } from '../time/kinds'
import { decisionSchema } from './decision'
import { archiveSchema, offerSchema, pauseSchema, rejectionSchema } from './ending'
import { eventSchema } from './history'
import { interviewSchema } from './interview'
import { letterSchema } from './letter'
import { stageSchema } from './stage'
import { idSchema, lineSchema, noteSchema } from './text'
import { touchSchema } from './touch'

/** One role at one company: the card on the board, and everything of its own. Steps depend on facts, never on `stage`. */
export const applicationSchema = readOnly(
  v.object({
    id: idSchema,
    createdAt: instantSchema,
    /** The day they applied, where a table or the user says so; absent where nobody does. */
    appliedOn: v.optional(plainDateSchema),
    company: lineSchema,
    role: lineSchema,
    stage: stageSchema,
    /** Place within its column: text that sorts, so that a move writes one record. */
    rank: v.pipe(v.string(), v.maxLength(200)),
    link: v.pipe(v.string(), v.maxLength(2000)),
    /** Their number for the position. */
    reference: lineSchema,
    notes: noteSchema,
    /** Status text of an import that no stage answers to, kept as it was. */
    foreignStatus: lineSchema,
    interviews: readOnly(v.array(interviewSchema)),
    letters: readOnly(v.array(letterSchema)),
    touches: readOnly(v.array(touchSchema)),
    decision: decisionSchema,
    offer: v.nullable(offerSchema),
    rejection: v.nullable(rejectionSchema),
    pause: v.nullable(pauseSchema),
    archive: v.nullable(archiveSchema),
    /** Steps put off by the user: step key → until when. */
    snoozed: readOnly(v.record(v.string(), instantSchema)),
    history: readOnly(v.array(eventSchema)),
  }),
)
export type Application = v.InferOutput<typeof applicationSchema>

/** Whether an application still counts: not archived, and the answer was not no. */
export function isLive(application: Application): boolean {
  return application.archive === null && application.rejection === null
}
