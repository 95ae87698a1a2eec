import * as v from 'valibot'
import { readOnly } from './read-only'
import { idSchema, lineSchema } from './text'

/**
 * Someone the user met or wrote to. `fullName` is how they are shown; `greetAs` is the name letters greet with, null
 * where no safe guess exists; `honorific` (Mr, Dr …) is never guessed.
 */
export const personSchema = readOnly(
  v.object({
    id: idSchema,
    fullName: lineSchema,
    given: lineSchema,
    family: lineSchema,
    greetAs: v.nullable(lineSchema),
    /** Set once the user has typed it; an import then leaves it alone. */
    greetAsByHand: v.boolean(),
    honorific: lineSchema,
    employer: lineSchema,
    emails: readOnly(v.array(lineSchema)),
    phone: lineSchema,
  }),
)
export type Person = v.InferOutput<typeof personSchema>

/** The letters in a person's circle on a card: first and last name, one letter for a single name, `?` for none. */
export function initialsOf(fullName: string): string {
  const words = fullName.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word))
  const first = words[0]
  if (first === undefined) return '?'
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last]
    .map((word) => Array.from(word).find((sign) => /\p{L}/u.test(sign)) ?? '')
    .join('')
    .toUpperCase()
}
