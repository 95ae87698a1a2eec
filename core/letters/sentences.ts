/** A stretch of a text, ends in UTF-16 units, `to` not included. */
export interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
}

const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|vs|e\.g|i\.e|etc|approx|\p{L})\.$/iu

/** The sentences of a text, with their places. A stop after an abbreviation or before a small letter ends none. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const end of text.matchAll(/[.?!…]+["”’)]*(?=\s|$)|\n+/g)) {
    const to = end.index + end[0].length
    const next = /^\s*(\S)/.exec(text.slice(to))?.[1] ?? ''
    const goesOn =
      !end[0].startsWith('\n') &&
      (/\p{Ll}/u.test(next) || (next !== '' && abbreviation.test(text.slice(from, to))))
    if (goesOn) continue
    pushSentence(found, text, from, to)
    from = to
  }
  pushSentence(found, text, from, text.length)
  return found
}

function pushSentence(found: Stretch[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const trimmed = piece.trim()
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return
  const start = from + piece.indexOf(trimmed)
  found.push({ text: trimmed, from: start, to: start + trimmed.length })
}

/** The words of a text, with their places; hyphens and apostrophes belong to the word. */
export function wordsOf(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu), (word) => ({
    text: word[0],
    from: word.index,
    to: word.index + word[0].length,
  }))
}
