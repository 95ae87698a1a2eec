import type { LetterPart } from '../domain/letter'
import type { Register } from '../domain/letter-voice'

/** One way of saying a piece: a sentence or two with `{slots}`. What follows `{fact}` is only for short facts. */
export type Way = string

/** The ways of each piece of a kind, in one tone. */
export type Ways<K extends string = string> = Readonly<Record<K, readonly Way[]>>

/** The same in every tone; a piece has as many ways in each, so that a letter that changes its tone keeps its choices. */
export type Toned<K extends string = string> = Readonly<Record<Register, Ways<K>>>

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
  /** How many of the ways, the last ones, are favourites of the user's, which a new draft tries first. */
  readonly favourites?: number
}
