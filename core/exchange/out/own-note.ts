import * as v from 'valibot'
import type { Application } from '../../domain/application'
import { interviewFormSchema, type Interview } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { readOnly } from '../../domain/read-only'
import { lineSchema } from '../../domain/text'

/** What a calendar entry of ours says to the app alone, so that an interview comes in again as it went out. */
export const ownNoteSchema = readOnly(
  v.object({
    company: lineSchema,
    role: lineSchema,
    round: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
    form: interviewFormSchema,
    /** Whether the end was given; else it is the assumed one. */
    endGiven: v.boolean(),
    interviewers: readOnly(
      v.array(readOnly(v.object({ fullName: lineSchema, jobTitle: lineSchema, address: lineSchema }))),
    ),
  }),
)
export type OwnNote = v.InferOutput<typeof ownNoteSchema>

/** The note as one line of JSON. */
export function ownNoteOf(
  interview: Interview,
  application: Application,
  people: ReadonlyMap<string, Person>,
): string {
  const note: OwnNote = {
    company: application.company,
    role: application.role,
    round: interview.round,
    form: interview.form,
    endGiven: interview.end !== null,
    interviewers: interview.interviewers.map(({ personId, jobTitle }) => {
      const person = people.get(personId)
      return { fullName: person?.fullName ?? '', jobTitle, address: person?.emails[0] ?? '' }
    }),
  }
  return JSON.stringify(note)
}

/** Reads the note of an entry that comes back; null where there is none that can be trusted. */
export function readOwnNote(text: string): OwnNote | null {
  try {
    const read = v.safeParse(ownNoteSchema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
