import type { LetterPart } from '../domain/letter'

/**
 * One way of saying a piece: a sentence with `{slots}`. Where the sentence goes on after the fact, a second text is given
 * for facts of several sentences or of many words.
 */
export type Way = string | readonly [usual: string, afterLongFact: string]

/** One piece of a letter, with every way there is of saying it. */
export interface Piece {
  /** The name under which `wording` remembers the way. */
  readonly key: string
  readonly part: LetterPart
  readonly ways: readonly Way[]
  /** What goes into `{fact}`; empty where the ways have no such slot. */
  readonly fact: string
  /** Whether it continues the paragraph of the piece before it. */
  readonly joins: boolean
}
