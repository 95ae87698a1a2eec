import type { CopiedRecord } from '#core/exchange/workspace-file/copied-record'

/** Records as text, so that whoever takes them unfolds one after the other, when there is time. */
export type CopyPortion = readonly string[]

/** Characters of a portion: a message of so many is taken in a millisecond or two. */
const portionLength = 256_000

/** The records of a copy in portions of about one size; one that is larger by itself comes alone. */
export function* portionsOf(
  records: Iterable<CopiedRecord>,
  longest: number = portionLength,
): Generator<CopyPortion> {
  let portion: string[] = []
  let length = 0
  for (const copied of records) {
    const text = JSON.stringify(copied)
    if (portion.length > 0 && length + text.length > longest) {
      yield portion
      portion = []
      length = 0
    }
    portion.push(text)
    length += text.length
  }
  if (portion.length > 0) yield portion
}
