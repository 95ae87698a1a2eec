import type { LetterPart } from '../domain/letter'
import { chooseWay } from './choose-way'
import { compose } from './compose'
import type { Draft, DraftedLetter, DraftRequest } from './draft-request'
import { subjectLine, wordingFor } from './draft-letter'
import { signOffsFor } from './en/greetings'
import { placed } from './place-paragraph'
import { paragraphsOf } from './plan'
import { planFor } from './plan-for'

/**
 * The paragraph that holds a part, said differently: the next way of each of its pieces that no sibling uses. Every
 * other paragraph stays as it is, the same value. The paragraph is drafted over even if it was edited by hand: asking
 * before is the caller's part.
 */
export function rephrase(request: DraftRequest, current: DraftedLetter, part: LetterPart): Draft {
  const plan = planFor(request, current.wording)
  const known = wordingFor(request, plan, current.wording)
  const pieces = paragraphsOf(plan).find((group) => group.some((piece) => piece.part === part)) ?? []
  const next = pieces.map((piece) => [piece.key, chooseWay(request, piece, 0, known[piece.key])])
  const wording = {
    ...known,
    ...(Object.fromEntries(next) as Record<string, number>),
    ...nextSignOff(request, known, part),
  }
  const fresh = compose(request, plan, wording)
  const drafted = fresh.find((one) => one.parts.includes(part))
  return {
    subject: current.subject === '' ? subjectLine(request, plan, wording['subject'] ?? 0) : current.subject,
    paragraphs: drafted === undefined ? current.paragraphs : placed(current.paragraphs, drafted, fresh),
    wording,
  }
}

function nextSignOff(
  { voice }: DraftRequest,
  wording: Draft['wording'],
  part: LetterPart,
): Record<string, number> {
  return part === 'signOff' ? { signOff: ((wording['signOff'] ?? 0) + 1) % signOffsFor(voice).length } : {}
}
