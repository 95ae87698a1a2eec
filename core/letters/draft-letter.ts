import { chooseWay, seatOf } from './choose-way'
import { compose } from './compose'
import type { Draft, DraftRequest } from './draft-request'
import { fill } from './fill'
import { phrasesFor } from './phrases'
import { piece, type LetterPlan } from './plan'
import { planFor } from './plan-for'
import { layouts } from './thank-you-plan'

/**
 * A whole letter from what is known. Pure: the same request gives the same letter. Missing facts leave their sentence
 * out. Give each letter the siblings drafted before it, and no two of up to eight say anything in the same way.
 */
export function draftLetter(request: DraftRequest, chosen: Draft['wording'] = {}): Draft {
  const plan = planFor(request, chosen)
  const wording = wordingFor(request, plan, chosen)
  return {
    subject: subjectLine(request, plan, wording['subject'] ?? 0),
    paragraphs: compose(request, plan, wording).map((drafted) => drafted.paragraph),
    wording,
  }
}

/** The ways of every piece of a plan: those already chosen, and a new choice for the rest. */
export function wordingFor(
  request: DraftRequest,
  plan: LetterPlan,
  chosen: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const isNote = request.kind === 'thankYou'
  const pieces = [piece('subject', 'greeting', plan.subject), ...plan.pieces]
  const ways = pieces.map((one) => [
    one.key,
    chosen[one.key] ?? chooseWay(request, one, isNote ? (offsets[one.key] ?? 0) : 0),
  ])
  const layout = isNote ? { layout: chosen['layout'] ?? seatOf(request) % layouts } : {}
  return { ...chosen, ...layout, ...(Object.fromEntries(ways) as Record<string, number>) }
}

/** The subject line in one of the plan's ways. */
export function subjectLine(request: DraftRequest, plan: LetterPlan, way: number): string {
  const line = fill(plan.subject[way % plan.subject.length] ?? '', phrasesFor(request))
  return request.application.role.trim() === '' ? withoutEmptyRole(line) : line
}

/** Where each piece begins to look for its way, so that no note says thanks twice in the same tone. */
const offsets: Readonly<Record<string, number>> = { interest: 7, close: 6 }

/** Where no role is known, "my application" stands for it, which says nothing beside an offer or the application itself. */
function withoutEmptyRole(line: string): string {
  const short = line.replace(/: my application$/i, '')
  const rest = short.replace(/^My application: (?=.*\b(?:application|offer)\b)/i, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
