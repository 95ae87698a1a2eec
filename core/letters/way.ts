import type { LetterPart } from '../domain/letter'

/** One way of saying a piece: a sentence or two with `{slots}`. What follows `{fact}` is only for short facts. */
export type Way = string

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
  /** Whether the piece ends with its fact: the letter has much to tell already. */
  readonly brief: boolean
}
