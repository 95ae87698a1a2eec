import type { LetterPart } from '../domain/letter'
import type { Piece, Way } from './way'

/** A letter between greeting and sign-off: its subject lines and its pieces in order. */
export interface LetterPlan {
  readonly subject: readonly Way[]
  readonly pieces: readonly Piece[]
}

/** A piece that opens a paragraph of its own. */
export function piece(key: string, part: LetterPart, ways: readonly Way[], fact = ''): Piece {
  return { key, part, ways, fact, joins: false, brief: false }
}

/** The same piece, going on in the paragraph before it, if there is one. */
export function joined(one: Piece): Piece {
  return { ...one, joins: true }
}

/** The same piece, ending with its fact if the letter has much to tell. */
export function briefIf(full: boolean, one: Piece): Piece {
  return full ? { ...one, brief: true } : one
}

/** The pieces by paragraphs; each paragraph has the part of its first piece. */
export function paragraphsOf(plan: LetterPlan): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const one of plan.pieces) {
    const last = groups.at(-1)
    if (one.joins && last !== undefined) last.push(one)
    else groups.push([one])
  }
  return groups
}
