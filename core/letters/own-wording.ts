import type { OwnPhrase } from '../domain/own-phrase'
import type { DraftRequest } from './draft-request'
import { inSpelling } from './en/spelling'
import { isFillable } from './fill'
import { phrasesFor } from './phrases'
import type { LetterPlan } from './plan'
import { toWay } from './slot-notation'
import type { Piece, Way } from './way'

/** The id of one of the app's sentences, for `insteadOf`. */
export function sentenceId(
  kind: string,
  register: string,
  piece: Pick<Piece, 'key' | 'part'>,
  at: number,
): string {
  return [kind, register, piece.part, piece.key, String(at)].join('/')
}

/**
 * The plan in the letter's spelling, with the user's wording where it takes the place of the app's, and favourites behind
 * the app's ways. A sentence of the user's that would leave a hole here is passed over.
 */
export function withOwnWording(request: DraftRequest, plan: LetterPlan): LetterPlan {
  const { spelling } = request.voice
  const spelt = (ways: readonly Way[]) => ways.map((way) => inSpelling(way, spelling))
  const subject = spelt(plan.subject)
  if (request.phrases.length === 0) {
    return { subject, pieces: plan.pieces.map((piece) => ({ ...piece, ways: spelt(piece.ways) })) }
  }
  const usable = usableFor(request)
  const pieces = plan.pieces.map((piece, at): Piece => {
    const replaced = spelt(piece.ways).map((way, index) => {
      const id = sentenceId(request.kind, request.voice.register, piece, index)
      return usable(piece).find((own) => own.insteadOf === id)?.way ?? way
    })
    const isFirst = plan.pieces.findIndex((other) => isAlike(other, piece)) === at
    const favourites = isFirst ? usable(piece).filter((own) => own.insteadOf === '') : []
    return {
      ...piece,
      ways: [...replaced, ...favourites.map((own) => own.way)],
      favourites: favourites.length,
    }
  })
  return { subject, pieces }
}

type Own = Pick<OwnPhrase, 'insteadOf'> & { readonly way: Way }

/** Two pieces that a favourite would fit alike: it goes to the first of them only. */
function isAlike(a: Piece, b: Piece): boolean {
  return a.part === b.part && (a.fact === '') === (b.fact === '')
}

/** The user's sentences that a piece may use: of its kind and part, with a place for its fact or none, and no hole. */
function usableFor(request: DraftRequest): (piece: Piece) => readonly Own[] {
  const phrases = phrasesFor(request)
  const known = request.phrases
    .filter(({ kind }) => kind === null || kind === request.kind)
    .map((phrase) => ({ ...phrase, way: finished(toWay(phrase.text)) }))
    .filter(({ way }) => isFillable(way, phrases))
  return (piece) =>
    known.filter(({ part, way }) => part === piece.part && /\{fact\}/i.test(way) === (piece.fact !== ''))
}

/** With a mark at its end. */
function finished(way: Way): Way {
  return /[.?!…:]["”’)]?$/.test(way) ? way : `${way}.`
}
