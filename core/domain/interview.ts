import * as v from 'valibot'
import { readOnly } from './read-only'
import { addMinutes, compareInstants, instantInZone, usableZone } from '../time/arithmetic'
import { instantSchema, wallTimeSchema, zoneSchema, type Instant, type Zone } from '../time/kinds'
import { etiquetteNumbers } from './etiquette-numbers'
import { idSchema, lineSchema, noteSchema } from './text'

/** What the user remembers of one interviewer, each the rest of a printed sentence. */
export const personFactsSchema = readOnly(
  v.object({
    /** "Thank you for …" */
    thankYouFor: noteSchema,
    /** "You said that …" */
    theySaid: noteSchema,
  }),
)
export type PersonFacts = v.InferOutput<typeof personFactsSchema>

export const interviewerSchema = readOnly(
  v.object({
    personId: idSchema,
    jobTitle: lineSchema,
    /** The user cannot find the title out, and is not asked for it any more. */
    titleUnknown: v.optional(v.boolean()),
    facts: personFactsSchema,
  }),
)
export type Interviewer = v.InferOutput<typeof interviewerSchema>

/** What the user remembers of the interview as a whole, asked once. */
export const interviewFactsSchema = readOnly(
  v.object({
    /** "I have …": the selling point. */
    sellingPoint: noteSchema,
    /** "I would like this job because …" */
    whyThisJob: noteSchema,
    /** "To put more clearly: I …" and to whom; null `personId` means nobody in particular. */
    clarification: readOnly(v.object({ text: noteSchema, personId: v.nullable(idSchema) })),
  }),
)
export type InterviewFacts = v.InferOutput<typeof interviewFactsSchema>

export const interviewFormSchema = v.picklist(['phone', 'video', 'onSite', 'unknown'])
export type InterviewForm = v.InferOutput<typeof interviewFormSchema>

/** One meeting. Its end may be unknown; then an assumed length counts, and the screen says so. */
export const interviewSchema = readOnly(
  v.object({
    id: idSchema,
    /** 1 for the first interview of the application, 2 for the second; null where nobody counts. */
    round: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
    start: wallTimeSchema,
    end: v.nullable(wallTimeSchema),
    zone: zoneSchema,
    form: interviewFormSchema,
    place: lineSchema,
    joinLink: v.pipe(v.string(), v.maxLength(2000)),
    calendar: v.nullable(
      readOnly(
        v.object({
          uid: v.pipe(v.string(), v.maxLength(1000)),
          sequence: v.number(),
          recurrence: lineSchema,
          /** By how much the number under which it had gone out exceeded `sequence` when it was brought in again. */
          ahead: v.optional(v.number()),
        }),
      ),
    ),
    decidesToday: v.boolean(),
    cancelledAt: v.nullable(instantSchema),
    interviewers: readOnly(v.array(interviewerSchema)),
    debrief: v.variant('state', [
      v.object({ state: v.literal('open') }),
      v.object({ state: v.literal('done'), at: instantSchema }),
      v.object({ state: v.literal('skipped'), at: instantSchema }),
    ]),
    facts: interviewFactsSchema,
  }),
)
export type Interview = v.InferOutput<typeof interviewSchema>

/** When an interview begins on the world's time line. An unknown zone reads as the user's. */
export function startOf(interview: Pick<Interview, 'start' | 'zone'>, userZone: Zone): Instant {
  return instantInZone(interview.start, usableZone(interview.zone, userZone))
}

/**
 * When it ends: the given end, else the assumed length after the start, in minutes and shown as assumed. An end before
 * the start counts as unknown.
 */
export function endOf(
  interview: Pick<Interview, 'start' | 'end' | 'zone'>,
  userZone: Zone,
  assumedMinutes: number = etiquetteNumbers.assumedMinutes.usual,
): Instant {
  const start = startOf(interview, userZone)
  const assumed = addMinutes(start, assumedMinutes)
  if (interview.end === null) return assumed
  const end = instantInZone(interview.end, usableZone(interview.zone, userZone))
  return compareInstants(end, start) < 0 ? assumed : end
}

/** The interviews that still count, earliest first. */
export function liveInterviews(interviews: readonly Interview[], userZone: Zone): readonly Interview[] {
  return interviews
    .filter((interview) => interview.cancelledAt === null)
    .toSorted((a, b) => compareInstants(startOf(a, userZone), startOf(b, userZone)))
}

/** No facts yet. */
export const emptyPersonFacts: PersonFacts = { thankYouFor: '', theySaid: '' }
export const emptyInterviewFacts: InterviewFacts = {
  sellingPoint: '',
  whyThisJob: '',
  clarification: { text: '', personId: null },
}
