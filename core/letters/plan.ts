import type { LetterPart } from '../domain/letter'
import type { Piece, Way } from './way'

/** A letter between greeting and sign-off: its subject lines and its pieces in order. */
export interface LetterPlan {
  readonly subject: readonly Way[]
  readonly pieces: readonly Piece[]
}

/** A plan of these pieces, without those that have nothing to say. */
export function plan(subject: LetterPlan['subject'], ...pieces: readonly (Piece | null)[]): LetterPlan {
  return { subject, pieces: pieces.filter((one) => one !== null) }
}

/** A piece that opens a paragraph of its own. */
export function piece(key: string, part: LetterPart, ways: readonly Way[], fact = ''): Piece {
  return { key, part, ways, fact, joins: false, brief: false }
}

/** A piece around a fact; none without the fact. */
export function pieceWith(key: string, part: LetterPart, ways: readonly Way[], fact: string): Piece | null {
  return fact === '' ? null : piece(key, part, ways, fact)
}

/** The same piece, going on in the paragraph before it, if there is one. */
export function joined<T extends Piece | null>(one: T): T | Piece {
  return one === null ? one : { ...one, joins: true }
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
