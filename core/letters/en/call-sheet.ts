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
