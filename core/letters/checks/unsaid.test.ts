import { describe, expect, it } from 'vitest'
import { sampleContext } from '../testing/sample-panel'
import { noArgument, noCliche, noPleading } from './unsaid'

describe.each([
  [
    'noCliche',
    noCliche,
    [
      'I am just checking in.',
      'I wanted to touch base.',
      'Circling back on this.',
      'I hope this email finds you well.',
    ],
    ['I checked the date in my diary.', 'We talked at the base of the tower.', 'I hope you had a good week.'],
  ],
  [
    'noArgument',
    noArgument,
    [
      'I must disagree.',
      'Please reconsider.',
      'However, I believe my experience fits.',
      'I was better qualified.',
      'I do not understand how you decided.',
      'I am disappointed by your decision.',
      'You are making a mistake.',
    ],
    [
      'Of course I am disappointed, and I understand.',
      'I understand your decision.',
      'You found someone better suited, and I wish them well.',
      'My mistake about the date caused no harm, I hope.',
    ],
  ],
  [
    'noPleading',
    noPleading,
    [
      'Please give me another chance.',
      'I really need this job.',
      'I would take any position.',
      'I am desperate.',
      'I beg you.',
    ],
    [
      'I would be glad of another conversation.',
      'If the position becomes free again, I would like to hear.',
      'I began in May.',
    ],
  ],
] as const)('%s', (_id, check, bad, good) => {
  it.each(bad.map((text) => [text]))('looks at %j', (text) => {
    const found = check(sampleContext('rejectionReply', text))
    expect(found?.state).toBe('look')
    expect(found?.spans.length).toBeGreaterThan(0)
  })
  it.each(good.map((text) => [text]))('says nothing about %j', (text) => {
    expect(check(sampleContext('rejectionReply', text))?.state).toBe('fine')
  })
})
