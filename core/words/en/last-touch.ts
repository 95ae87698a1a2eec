import type { Channel, LetterKind } from '../../domain/letter'

const letterNames: Readonly<Record<LetterKind, string>> = {
  thankYou: 'your thank-you note',
  timelineQuery: 'your question about the timing',
  statusQuery: 'your question about the decision',
  secondTouch: 'your second question about the decision',
  closingTouch: 'your last note',
  rejectionReply: 'your reply',
  keepWarm: 'your friendly note',
  offerAcknowledgement: 'your thanks for the offer',
  offerAcceptance: 'your acceptance',
  offerDecline: 'your answer to the offer',
  withdrawal: 'your withdrawal',
  missedCall: 'your note about the call',
  movedDate: 'your thanks for the new date',
  moreTime: 'your request for more time',
  refereeThanks: 'your thanks for the reference',
}

const channelNames: Readonly<Record<Channel, string>> = {
  mail: 'by e-mail',
  phone: 'by telephone',
  voicemail: 'by voicemail',
  inPerson: 'in person',
  post: 'by post',
  message: 'by message',
}

/** What the user last did; `day` is said already, the kind null for any contact that was no letter. */
export interface LastTouchFill {
  readonly day: string
  readonly channel: Channel
  readonly kind: LetterKind | null
}

/** A reminder, to the user, of the last time they were in touch. */
export function lastTouchLine({ day, channel, kind }: LastTouchFill): string {
  const what = kind === null ? '' : ` (${letterNames[kind]})`
  return `You were last in touch on ${day}, ${channelNames[channel]}${what}.`
}
