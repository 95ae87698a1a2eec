import * as v from 'valibot'
import { readOnly } from './read-only'
import { letterKindSchema, letterPartSchema } from './letter'
import { idSchema, lineSchema } from './text'

/**
 * A sentence in the user's own words. "…" stands where a fact goes, a name in brackets ("[company]") for what differs from
 * letter to letter; the names are in `core/letters/en/slot-labels.ts`.
 */
export const ownPhraseSchema = readOnly(
  v.object({
    id: idSchema,
    /** Null: for letters of every kind that have the part. */
    kind: v.nullable(letterKindSchema),
    part: letterPartSchema,
    text: lineSchema,
    /** The id of the app's sentence whose place it takes; empty for a favourite, which new drafts try first. */
    insteadOf: lineSchema,
  }),
)
export type OwnPhrase = v.InferOutput<typeof ownPhraseSchema>
