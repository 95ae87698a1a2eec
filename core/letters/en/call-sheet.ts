import type { Channel, LetterKind } from '../../domain/letter'

/** What the lines of a call are made of; empty where it is not known. */
export interface CallWords {
  readonly me: string
  readonly number: string
  readonly whom: string
  readonly about: string
  readonly position: string
  readonly decisionDay: string
}

/** The lines of a call, in the order in which they are said. */
export function callLines(call: CallWords): {
  readonly opening: readonly string[]
  readonly questions: readonly [string, string]
  readonly voicemail: readonly string[]
} {
  const iAm = call.me === '' ? 'Hello.' : `Hello, my name is ${call.me}.`
  const toWhom = call.whom === '' ? `the person who looks after ${call.position}` : call.whom
  return {
    opening: [
      `${iAm} May I speak to ${toWhom}, please?`,
      `Thank you for taking the call. It is about ${call.about}.`,
      'Is this a good moment for a short question?',
    ],
    questions:
      call.decisionDay === ''
        ? ['By when do you expect to decide?', 'If I have heard nothing by then, whom may I ask?']
        : [
            `You had hoped to decide by ${call.decisionDay}. Could you tell me where things stand?`,
            'By which day may I expect to hear from you?',
          ],
    voicemail: [
      call.me === '' ? 'Hello.' : `Hello, this is ${call.me}${call.whom === '' ? '' : `, for ${call.whom}`}.`,
      `I am calling about ${call.about}.`,
      call.decisionDay === ''
        ? 'I would be glad to know by when you expect to decide.'
        : 'I would be glad to know where the decision stands.',
      ...(call.number === '' ? [] : [`My number is ${call.number}. Once more: ${call.number}.`]),
      'There is no hurry. Thank you, and goodbye.',
    ],
  }
}

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

/** A reminder, to the user, of the last time they were in touch. */
export function lastTouchLine(
  day: string,
  touch: { readonly channel: Channel; readonly kind: LetterKind | null },
): string {
  const what = touch.kind === null ? '' : ` (${letterNames[touch.kind]})`
  return `You were last in touch on ${day}, ${channelNames[touch.channel]}${what}.`
}
