import type { Application } from '../domain/application'
import type { LetterKind } from '../domain/letter'
import { askedBy } from './asked-by'

/**
 * Which letters an application may call for as it stands, the likely ones first: what the panel's menu offers besides the
 * steps. Whether the time is right is etiquette's to say; nothing is missing here because it is early.
 */
export function kindsAtHand(application: Application): readonly LetterKind[] {
  const { archive, offer, rejection, interviews } = application
  const met = interviews.some((interview) => interview.cancelledAt === null)
  if (rejection !== null) return ['rejectionReply', 'keepWarm', 'refereeThanks']
  if (archive !== null) return ['refereeThanks']
  const thanks: readonly LetterKind[] = met ? ['thankYou'] : []
  if (offer !== null) {
    return [
      'offerAcknowledgement',
      'moreTime',
      'offerAcceptance',
      'offerDecline',
      ...thanks,
      'withdrawal',
      'refereeThanks',
    ]
  }
  return [...thanks, ...waiting(application), 'missedCall', 'withdrawal', 'refereeThanks']
}

/** Questions in the order in which they may follow each other, and the answer to a date that moved. */
function waiting({ letters, decision }: Application): readonly LetterKind[] {
  const hasAsked = letters.some(({ kind, progress }) => progress.state === 'sent' && askedBy(kind) !== null)
  const queries: readonly LetterKind[] = hasAsked
    ? ['secondTouch', 'statusQuery', 'closingTouch']
    : ['timelineQuery', 'statusQuery', 'closingTouch']
  const wasMoved = decision.earlier.some(({ was }) => was.state === 'dated')
  return wasMoved ? ['movedDate', ...queries] : queries
}
