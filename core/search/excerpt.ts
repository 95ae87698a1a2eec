import { wordsIn, type Word } from './terms'

/** A piece of text, lit where it is what was searched for. */
export interface LitPart {
  readonly text: string
  readonly lit: boolean
}

/** About two lines of the list. */
const longest = 150
/** So much stands before the first find, for the sense of it. */
const before = 40

/** The text cut into lit and plain parts, whole. */
export function litParts(text: string, terms: ReadonlySet<string>): readonly LitPart[] {
  return partsOf(
    text,
    wordsIn(text).filter(({ term }) => terms.has(term)),
  )
}

/** A short stretch of the text around its best place, cut between words, with what was found lit. Null without a find. */
export function excerptOf(text: string, terms: ReadonlySet<string>): readonly LitPart[] | null {
  const words = wordsIn(text)
  const finds = words.filter(({ term }) => terms.has(term))
  const first = bestOf(finds)
  if (first === undefined) return null
  const from = words.find((word) => word.from >= first.from - before)?.from ?? 0
  const isFromStart = from <= (words[0]?.from ?? 0)
  const start = isFromStart ? 0 : from
  const end = words.findLast((word) => word.to <= start + longest)?.to ?? text.length
  const isToEnd = end >= (words.at(-1)?.to ?? 0)
  const stop = isToEnd && text.length - start <= longest + 20 ? text.length : end
  const within = finds
    .filter((word) => word.from >= start && word.to <= stop)
    .map((word) => ({ ...word, from: word.from - start, to: word.to - start }))
  const parts = partsOf(text.slice(start, stop).replace(/\s/g, ' '), within)
  return [
    ...(start > 0 ? [{ text: '… ', lit: false }] : []),
    ...parts,
    ...(stop < text.length ? [{ text: ' …', lit: false }] : []),
  ]
}

/** The find with the most different finds close behind it. */
function bestOf(finds: readonly Word[]): Word | undefined {
  const near = (word: Word): number =>
    new Set(
      finds
        .filter(({ from }) => from >= word.from && from < word.from + longest - before)
        .map(({ term }) => term),
    ).size
  let best = finds[0]
  let most = 0
  for (const word of finds.slice(0, 200)) {
    const count = near(word)
    if (count > most) [best, most] = [word, count]
  }
  return best
}

function partsOf(text: string, finds: readonly Word[]): readonly LitPart[] {
  const parts: LitPart[] = []
  let at = 0
  for (const { from, to } of finds) {
    if (from > at) parts.push({ text: text.slice(at, from), lit: false })
    parts.push({ text: text.slice(from, to), lit: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), lit: false })
  return parts
}
