import type { Line, Reading } from '../body'
import type { Span } from '../check'
import { sentencesOf } from '../sentences'

/** Every place in the body where one of the patterns matches, in the order of the text. */
export function spansOf(reading: Reading, patterns: readonly RegExp[]): readonly Span[] {
  return reading.body.flatMap((line) => spansInLine(line, patterns))
}

/** The same within one line. */
export function spansInLine(line: Line, patterns: readonly RegExp[]): readonly Span[] {
  return patterns
    .flatMap((pattern) =>
      Array.from(line.text.matchAll(new RegExp(pattern.source, withGlobal(pattern.flags)))),
    )
    .map((match) => spanAt(line, match.index, match.index + match[0].length))
    .toSorted((a, b) => a.from - b.from)
}

/** The sentences of the body in which one of the patterns matches and none of the guards does. */
export function sentencesWith(
  reading: Reading,
  patterns: readonly RegExp[],
  guards: readonly RegExp[] = [],
): readonly Span[] {
  return reading.body.flatMap((line) =>
    sentencesOf(line.text)
      .filter(
        ({ text }) => patterns.some((cue) => cue.test(text)) && !guards.some((guard) => guard.test(text)),
      )
      .map((sentence) => spanAt(line, sentence.from, sentence.to)),
  )
}

/** A place in a line as a place in its paragraph. */
export function spanAt(line: Line, from: number, to: number): Span {
  return { paragraph: line.paragraph, from: line.from + from, to: line.from + to }
}

/** A pattern that finds a name as it is written, as a whole. */
export function wholeName(name: string, flags = 'u'): RegExp {
  const plain = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, flags)
}

function withGlobal(flags: string): string {
  return flags.includes('g') ? flags : `${flags}g`
}
