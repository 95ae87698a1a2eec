import type { LetterPart, Paragraph } from '../domain/letter'
import type { DraftRequest } from './draft-request'
import { sayPiece } from './fill'
import { phrasesFor } from './phrases'
import { paragraphsOf, type LetterPlan } from './plan'
import { salutation } from './salutation'
import { signOff } from './sign-off'

/** A paragraph as it would be drafted, with every part whose pieces stand in it. */
export interface DraftedParagraph {
  readonly paragraph: Paragraph
  readonly parts: readonly LetterPart[]
}

/** The paragraphs of a plan, said in the given ways, between greeting and sign-off. */
export function compose(
  request: DraftRequest,
  plan: LetterPlan,
  wording: Readonly<Record<string, number>>,
): readonly DraftedParagraph[] {
  const phrases = phrasesFor(request)
  const body = paragraphsOf(plan).map((pieces) => ({
    paragraph: written(
      pieces[0]?.part ?? 'thanks',
      pieces.map((piece) => sayPiece(piece, wording[piece.key] ?? 0, phrases)).join(' '),
    ),
    parts: pieces.map((piece) => piece.part),
  }))
  const greeting = written('greeting', salutation(request.person, request.application.company, request.voice))
  const ending = written('signOff', signOff(request.me, wording['signOff'] ?? 0, request.voice))
  return [{ paragraph: greeting, parts: ['greeting'] }, ...body, { paragraph: ending, parts: ['signOff'] }]
}

function written(part: LetterPart, text: string): Paragraph {
  return { part, text, editedByHand: false }
}
