import type { Spelling } from '#core/domain/letter-voice'

/** What the reader of spelling and grammar found in one text. Places in UTF-16 units, `to` not included. */
export interface Correction {
  readonly from: number
  readonly to: number
  /** The words as they stand. */
  readonly words: string
  readonly kind: 'spelling' | 'grammar'
  /** One sentence, in the reader's words. */
  readonly message: string
  /** What may stand there instead, best first; an empty text takes the words away. */
  readonly suggestions: readonly string[]
}

/** A text to be read, and whose English it is in. */
export interface ReadingTask {
  readonly id: number
  readonly text: string
  readonly spelling: Spelling
}

/** What the worker sends back: what it found, or null where it could not read. */
export interface ReadingAnswer {
  readonly id: number
  readonly corrections: readonly Correction[] | null
}
