import { readLetter, type Line } from '../body'
import { found, type Check, type CheckContext, type Span } from '../check'
import { wordsOf } from '../sentences'
import { spanAt } from './find'

/** Words that rightly stand twice in a row: "all that that means", "she had had". */
const twiceIsRight: ReadonlySet<string> = new Set(['that', 'had', 'is', 'in', 'so', 'very', 'bye'])
/** A word so long is heard again where it comes this often. */
const longWord = 7
export const mostOften = 4

/** A word typed twice in a row, or a long one that comes again and again. `word`, and `count` where it is the latter. */
export function repeatedWords(context: CheckContext): Check {
  const lines = readLetter(context.letter.paragraphs).body
  const doubled = lines.flatMap(doubledIn)
  if (doubled[0] !== undefined) {
    const { word } = doubled[0]
    return found(
      'repeatedWords',
      'look',
      { word },
      doubled.map(({ span }) => span),
    )
  }
  const worst = often(lines, namesOf(context))
  return worst === null
    ? found('repeatedWords', 'fine')
    : found('repeatedWords', 'look', { word: worst.word, count: String(worst.spans.length) }, worst.spans)
}

function doubledIn(line: Line): readonly { readonly word: string; readonly span: Span }[] {
  const words = wordsOf(line.text)
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    const small = word.text.toLowerCase()
    if (before?.text.toLowerCase() !== small || twiceIsRight.has(small)) return []
    // "Baden Baden" and "Yo Yo" are names; "Bye, bye" is parted by a comma.
    const isName = /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(before.text)
    const isApart = line.text.slice(before.to, word.from).trim() !== ''
    return isName || isApart ? [] : [{ word: word.text, span: spanAt(line, before.from, word.to) }]
  })
}

function often(lines: readonly Line[], names: ReadonlySet<string>) {
  const places = new Map<string, Span[]>()
  for (const line of lines)
    for (const word of wordsOf(line.text)) {
      const small = word.text.toLowerCase()
      if (small.length < longWord || names.has(small)) continue
      places.set(small, [...(places.get(small) ?? []), spanAt(line, word.from, word.to)])
    }
  const [worst] = [...places].toSorted(([, a], [, b]) => b.length - a.length)
  return worst === undefined || worst[1].length <= mostOften ? null : { word: worst[0], spans: worst[1] }
}

/** Names cannot be said otherwise, and the interview is what the letter is about. */
function namesOf({ application, person, panel }: CheckContext): ReadonlySet<string> {
  const names = [application.company, application.role, person?.fullName ?? '', ...panel, 'interview']
  return new Set(names.flatMap((name) => wordsOf(name.toLowerCase()).map((word) => word.text)))
}
