import * as v from 'valibot'
import type { Application } from '../../domain/application'
import { interviewFormSchema, type Interview } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { readOnly } from '../../domain/read-only'
import { idSchema, lineSchema } from '../../domain/text'
import { wallTimeSchema, type WallTime } from '../../time/kinds'
import { mostSequence } from '../identity'

/** What a calendar entry of ours says to the app alone, so that an interview comes in again as it went out. */
export const ownNoteSchema = readOnly(
  v.object({
    /** Interviews of one application come in again as one. */
    application: idSchema,
    company: lineSchema,
    role: lineSchema,
    round: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
    form: interviewFormSchema,
    place: lineSchema,
    joinLink: v.pipe(v.string(), v.maxLength(2000)),
    /** The end that the entry shows where none was given; null where one was. */
    assumedEnd: v.nullable(wallTimeSchema),
    decidesToday: v.boolean(),
    /** The invitation that it came from, so that the employer's updates still find it. */
    calendar: v.nullable(
      readOnly(
        v.object({
          uid: v.pipe(v.string(), v.maxLength(1000)),
          sequence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSequence)),
          recurrence: lineSchema,
        }),
      ),
    ),
    interviewers: v.pipe(
      readOnly(
        v.array(
          readOnly(
            v.object({ id: idSchema, fullName: lineSchema, jobTitle: lineSchema, address: lineSchema }),
          ),
        ),
      ),
      v.maxLength(60),
    ),
  }),
)
export type OwnNote = v.InferOutput<typeof ownNoteSchema>

/** Signs that a line of a calendar cannot hold and that JSON leaves as they are. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/g

/** The note as one line of JSON. @param end the end that the entry shows */
export function ownNoteOf(
  interview: Interview,
  application: Application,
  people: ReadonlyMap<string, Person>,
  end: WallTime,
): string {
  const { round, form, place, joinLink, decidesToday, calendar } = interview
  const note: OwnNote = {
    application: application.id,
    company: application.company,
    role: application.role,
    ...{ round, form, place, joinLink, decidesToday, calendar },
    assumedEnd: interview.end === end ? null : end,
    interviewers: interview.interviewers.map(({ personId, jobTitle }) => {
      const person = people.get(personId)
      return {
        id: personId,
        fullName: person?.fullName ?? '',
        jobTitle,
        address: person?.emails[0] ?? '',
      }
    }),
  }
  return JSON.stringify(note).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Reads the note of an entry that comes back; null where there is none that can be trusted. */
export function readOwnNote(text: string): OwnNote | null {
  if (text === '') return null
  // Some calendars keep the line and forget that it is text, so that it comes back with its escapes.
  const plain = text.replace(/\\([\\;,])/g, '$1')
  for (const written of [text, plain]) {
    const read = v.safeParse(ownNoteSchema, parsed(written))
    if (read.success) return read.output
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
