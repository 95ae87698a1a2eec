import * as v from 'valibot'
import { interviewFormSchema } from '../domain/interview'
import { idSchema, lineSchema } from '../domain/text'
import { wallTimeSchema, zoneSchema } from '../time/kinds'

/** Somebody as a form or a file names them; `personId` where the user chose one on file. */
export const personInputSchema = v.object({
  personId: v.nullable(idSchema),
  fullName: lineSchema,
  jobTitle: lineSchema,
  email: lineSchema,
  phone: lineSchema,
})
export type PersonInput = v.InferOutput<typeof personInputSchema>

/** A meeting as a form or a file gives it. */
export const interviewInputSchema = v.object({
  round: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  start: wallTimeSchema,
  end: v.nullable(wallTimeSchema),
  zone: zoneSchema,
  form: interviewFormSchema,
  place: lineSchema,
  joinLink: v.pipe(v.string(), v.maxLength(2000)),
  decidesToday: v.boolean(),
  interviewers: v.pipe(v.array(personInputSchema), v.maxLength(60)),
})
export type InterviewInput = v.InferOutput<typeof interviewInputSchema>

/** Where in a column a card goes: its top, its bottom, or above another card. */
export const placeSchema = v.union([v.picklist(['top', 'bottom']), v.object({ above: idSchema })])
export type Place = v.InferOutput<typeof placeSchema>
