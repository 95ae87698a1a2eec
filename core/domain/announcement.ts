import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema } from '../time/kinds'
import { lineSchema } from './text'

/**
 * That a reminder was given. `announcedAt` is kept before the system shows it, `shownAt` once it was shown: a crash in
 * between repeats it. `seenAt` is kept once the user clicked it, put it away, or had our window before them: until then a
 * digest names it. A table of its own, so that undo never brings a reminder back.
 */
export const announcementSchema = readOnly(
  v.object({
    /** The id of a `DueReminder`, or one under which older builds kept it: `<application id>:<step key>:<instant>`. */
    id: lineSchema,
    announcedAt: instantSchema,
    /** Missing where it was not shown, and in files of older builds, which took shown for seen. */
    shownAt: v.optional(instantSchema),
    seenAt: v.nullable(instantSchema),
  }),
)
export type Announcement = v.InferOutput<typeof announcementSchema>

/** Whether the system showed it, so that it is not to be given again. */
export function wasGiven({ shownAt, seenAt }: Pick<Announcement, 'shownAt' | 'seenAt'>): boolean {
  return shownAt !== undefined || seenAt !== null
}
