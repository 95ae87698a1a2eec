import * as v from 'valibot'
import { interviewFormSchema } from '../../domain/interview'
import { statusMeaningSchema } from '../../domain/table-layout'
import { lineSchema, noteSchema } from '../../domain/text'
import { plainDateSchema, wallTimeSchema, zoneSchema } from '../../time/kinds'

/** Somebody a row names beside the company. */
export const rowContactSchema = v.object({
  fullName: lineSchema,
  jobTitle: lineSchema,
  email: lineSchema,
  phone: lineSchema,
})
export type RowContact = v.InferOutput<typeof rowContactSchema>

/** One interview of a row. Without a clock time it is set to noon, and the row says so. */
export const rowInterviewSchema = v.object({
  start: wallTimeSchema,
  end: v.nullable(wallTimeSchema),
  zone: zoneSchema,
  timeKnown: v.boolean(),
  round: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  form: interviewFormSchema,
  place: lineSchema,
  joinLink: v.pipe(v.string(), v.maxLength(2000)),
  cancelled: v.boolean(),
  people: v.pipe(v.array(rowContactSchema), v.maxLength(60)),
})
export type RowInterview = v.InferOutput<typeof rowInterviewSchema>

/** One application as a row of a table tells it. */
export const incomingRowSchema = v.object({
  /** Line of the file. */
  line: v.number(),
  company: v.pipe(lineSchema, v.minLength(1)),
  role: lineSchema,
  /** Status as written; empty where it says nothing. */
  status: lineSchema,
  /** What the status is taken for; null where it says nothing. */
  meaning: v.nullable(statusMeaningSchema),
  appliedOn: v.nullable(plainDateSchema),
  addedOn: v.nullable(plainDateSchema),
  interviews: v.pipe(v.array(rowInterviewSchema), v.maxLength(60)),
  decisionDate: v.nullable(plainDateSchema),
  answerBy: v.nullable(plainDateSchema),
  link: v.pipe(v.string(), v.maxLength(2000)),
  reference: lineSchema,
  notes: noteSchema,
  contacts: v.pipe(v.array(rowContactSchema), v.maxLength(60)),
})
export type IncomingRow = v.InferOutput<typeof incomingRowSchema>
