import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, plainDateSchema } from '../time/kinds'
import { outcomeSchema } from './stage'
import { lineSchema, noteSchema } from './text'

/** An offer on the table, with the answer they wait for. Null deadline: they named none. */
export const offerSchema = readOnly(
  v.object({
    receivedAt: instantSchema,
    answerBy: v.nullable(plainDateSchema),
    acknowledgedAt: v.nullable(instantSchema),
    notes: noteSchema,
  }),
)
export type Offer = v.InferOutput<typeof offerSchema>

/** The employer's no: when the news came, whether the pause before the reply was lifted, which friendly contacts ended. */
export const rejectionSchema = readOnly(
  v.object({
    at: instantSchema,
    holdLiftedAt: v.nullable(instantSchema),
    /** `first` after 30 days, `second` after 90; what is listed here is done or ended for good. */
    keepWarmDone: readOnly(v.array(v.picklist(['first', 'second']))),
  }),
)
export type Rejection = v.InferOutput<typeof rejectionSchema>

/** Where a finished application lies. */
export const archiveSchema = readOnly(v.object({ at: instantSchema, outcome: outcomeSchema }))
export type Archive = v.InferOutput<typeof archiveSchema>

/** On hold until a day, or until the app asks again after eight weeks. */
export const pauseSchema = readOnly(
  v.object({ since: instantSchema, until: v.nullable(plainDateSchema), reason: lineSchema }),
)
export type Pause = v.InferOutput<typeof pauseSchema>
