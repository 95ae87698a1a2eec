import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../domain/letter'
import { sampleContext } from '../testing/sample-panel'
import { noBlame, noGush, noHedging, noPressure } from './tone'

describe.each([
  [
    'noPressure',
    noPressure,
    [
      'Please answer as soon as possible.',
      'I need to know by Friday.',
      'I expect your answer this week.',
      'Let me know by Thursday at the latest.',
      'Otherwise I will accept another offer.',
      'Other companies are waiting.',
      'This is urgent.',
    ],
    [
      'You will have my answer by Thursday at the latest.',
      'I would be glad to hear from you when you have decided.',
      'I have to say that I enjoyed the day.',
      'I expected a harder case study.',
      'Could you tell me whether Friday or Monday suits you?',
    ],
  ],
  [
    'noBlame',
    noBlame,
    [
      'You promised to call.',
      'You never replied.',
      'You did not even answer.',
      'I am still waiting for your call.',
      'That wasted my time.',
      'I find that unprofessional.',
      'Nobody called.',
    ],
    [
      'The call we had agreed on did not take place.',
      'I kept your card.',
      'You did not miss much of the rain.',
      'I promised to send you the link.',
      'I have been waiting for a job like this one.',
    ],
  ],
  [
    'noGush',
    noGush,
    [
      'Thank you!',
      'It was absolutely amazing.',
      'I would be over the moon.',
      'This is my dream job.',
      'I cannot thank you enough.',
      'You and I are a perfect match.',
    ],
    [
      'I very much enjoyed our conversation.',
      'I was delighted to meet the team.',
      'It was a real pleasure.',
      'I dreamt of the sea.',
      'That would fit perfectly.',
    ],
  ],
  [
    'noHedging',
    noHedging,
    [
      'Sorry to bother you.',
      'I am probably not the first to ask.',
      'I sort of hope to hear from you.',
      'I guess you are busy.',
      'This is just a quick question.',
      'I do not want to be a nuisance.',
    ],
    [
      'I am sorry that we ran out of time.',
      'That kind of work is what I like.',
      'I wonder when you will decide.',
      'Perhaps we can meet again in May.',
      'I have a short question about the date.',
    ],
  ],
] as const)('%s', (_id, check, bad, good) => {
  it.each(bad.map((text) => [text]))('looks at %j, and says which words', (text) => {
    const found = check(sampleContext('statusQuery', text))
    expect(found.state).toBe('look')
    expect(text).toContain(found.values['phrase'])
    expect(found.spans[0]).toMatchObject({ paragraph: 0, from: text.indexOf(found.values['phrase'] ?? '-') })
  })
  it.each(good.map((text) => [text]))('says nothing about %j', (text) => {
    expect(check(sampleContext('statusQuery', text)).state).toBe('fine')
  })
})

it('reads neither greeting nor sign-off', () => {
  const said = (part: Paragraph['part'], text: string): Paragraph => ({ part, text, editedByHand: true })
  const paragraphs = [
    said('greeting', 'Dear Ravi!'),
    said('thanks', 'Thank you for the day.'),
    said('signOff', 'Kind regards!'),
  ]
  expect(noGush(sampleContext('thankYou', paragraphs)).state).toBe('fine')
})
