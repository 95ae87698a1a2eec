import * as v from 'valibot'

/** Lengths at every door: a field that a person types, a long note, and a list. Longer input is refused, not cut. */
export const lineSchema = v.pipe(v.string(), v.maxLength(500))
export const noteSchema = v.pipe(v.string(), v.maxLength(200_000))

/** Ids are made by us or by a page of ours; the pattern keeps `__proto__` and paths out of every table. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))

/** Stops the compiler when a union grows and a switch does not; stops the program if data lies about its type. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
