import type { QuickPart, Span } from './reading'

/** Stands where something was taken, so that what was apart stays apart. */
export const gap = '\uE000'

/** Same length, plainer letters: typographic quotes, dashes and spaces as the patterns know them. */
function evened(text: string): string {
  return text
    .replace(/[\u00A0\u2007\u202F\t\r\n]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** A line while it is read: each reader takes the words it understands, and the next sees only what is left. */
export class Line {
  readonly spans: Span[] = []
  private rest: string

  constructor(readonly original: string) {
    this.rest = evened(original)
  }

  /** What nobody has taken yet, with gaps in the place of the rest; positions are those of the original. */
  get left(): string {
    return this.rest
  }

  /** Takes what lies between two positions for a field; null takes it for none. */
  take(part: QuickPart | null, from: number, to: number): void {
    this.rest = this.rest.slice(0, from) + gap.repeat(to - from) + this.rest.slice(to)
    if (part !== null) this.spans.push({ part, from, to })
  }

  /** Takes the first match of a pattern, and gives it. */
  takeMatch(part: QuickPart | null, pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest)
    if (match === null) return null
    this.take(part, match.index, match.index + match[0].length)
    return match
  }

  /** The original letters between two positions, trimmed of blanks and of punctuation at the ends. */
  said(from: number, to: number): string {
    return this.original
      .slice(from, to)
      .replace(/^[\s,;:.!?|/-]+/, '')
      .replace(/[\s,;:!?|/-]+$/, '')
      .replace(/\s+/g, ' ')
  }
}
