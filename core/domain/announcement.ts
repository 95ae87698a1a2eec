import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema } from '../time/kinds'
import { lineSchema } from './text'

/**
 * That a reminder was given: `announcedAt` is kept before the system shows it, `seenAt` once it was shown, so a crash in
 * between leaves it unseen and the next digest names it. A table of its own, so that undo never brings a reminder back.
 */
export const announcementSchema = readOnly(
  v.object({
    /** `<application id>:<step key>:<instant>`: the same reminder at the same time is never given twice. */
    id: lineSchema,
    announcedAt: instantSchema,
    seenAt: v.nullable(instantSchema),
  }),
)
export type Announcement = v.InferOutput<typeof announcementSchema>
