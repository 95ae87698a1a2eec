import type { LetterKind } from '../domain/letter'
import type { LetterDetails } from '../domain/letter-details'

export type DetailName = keyof LetterDetails

const asked: Readonly<Partial<Record<LetterKind, readonly DetailName[]>>> = {
  rejectionReply: ['asksFeedback'],
  keepWarm: ['news'],
  offerAcceptance: ['startsOn', 'pay', 'agreed'],
  offerDecline: ['reason'],
  withdrawal: ['reason'],
  moreTime: ['until', 'reason'],
  refereeThanks: ['thankYouFor', 'news'],
}

/** What a letter of a kind asks for on its own account, in the order in which it is printed. */
export function detailsAsked(kind: LetterKind): readonly DetailName[] {
  return asked[kind] ?? []
}
