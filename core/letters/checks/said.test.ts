import { describe, expect, it } from 'vitest'
import { sampleContext } from '../testing/sample-panel'
import {
  acceptance,
  acceptSentence,
  declineSentence,
  interest,
  openDoor,
  thanks,
  withdrawSentence,
} from './said'

const state = (check: typeof thanks, text: string) => check(sampleContext('rejectionReply', text))?.state

describe.each([
  [
    'thanks',
    thanks,
    [
      'Thank you for letting me know.',
      'Many thanks for your time.',
      'I appreciate the time you took.',
      'I am grateful for it.',
    ],
    ['I got your mail.', 'Your decision reached me today.'],
  ],
  [
    'acceptance',
    acceptance,
    [
      'I understand your decision.',
      'I respect the choice you made.',
      'I fully accept that.',
      'I understand why you chose someone else.',
    ],
    [
      'I do not understand your decision.',
      'Your decision reached me.',
      'I find it hard to accept your decision.',
    ],
  ],
  [
    'interest',
    interest,
    [
      'I remain very interested in the role.',
      'I would very much like to work with you.',
      'I want this job.',
      'I’d love to be part of the team.',
      'The work appeals to me.',
    ],
    ['I am no longer interested.', 'It was a nice day.', 'I would like to thank you.'],
  ],
  [
    'openDoor',
    openDoor,
    [
      'If another position opens up, I would be glad to hear.',
      'Please keep me in mind.',
      'I hope we can stay in touch.',
      'Should something suitable come up, write to me.',
      'Perhaps our paths cross in the future.',
    ],
    ['I wish you well.', 'Goodbye.'],
  ],
  [
    'acceptSentence',
    acceptSentence,
    ['I am happy to accept.'],
    ['I cannot accept.', 'Thank you for the offer.'],
  ],
  [
    'declineSentence',
    declineSentence,
    [
      'I have decided to decline.',
      'I cannot accept the offer.',
      'I am sorry to turn it down.',
      'I will not be joining you.',
    ],
    ['It was a hard decision.', 'I will not decline it.'],
  ],
  ['withdrawSentence', withdrawSentence, ['I withdraw my application.'], ['I have taken another job.']],
] as const)('%s', (_id, check, good, bad) => {
  it.each(good.map((text) => [text]))('is said in %j', (text) => expect(state(check, text)).toBe('fine'))
  it.each(bad.map((text) => [text]))('is not said in %j', (text) =>
    expect(state(check, text)).toBe('missing'),
  )
})

it('is not satisfied by greeting or sign-off', () => {
  expect(state(thanks, 'Dear Dana,\n\nI got your mail.\n\nMany thanks,\nRobin')).toBe('missing')
})

it('shows the sentence it means', () => {
  const text = 'A good day. I remain interested in the work.'
  const span = interest(sampleContext('rejectionReply', text))?.spans[0]
  expect(text.slice(span?.from, span?.to)).toBe('I remain interested in the work.')
})
