import type { Way } from '../way'

type Ways = Readonly<Record<string, readonly Way[]>>

/** The reply to a rejection: thanks, acceptance, continued interest, an open door. Nothing is argued. */
export const rejectionReply = {
  subject: ['Thank you for letting me know', '{SubjectRole}: thank you for your answer'],
  thanks: [
    'Thank you for letting me know, and for the time that you and your colleagues gave me.',
    'I am grateful that you wrote to me, and for the time that you all took over {theRound}.',
    'Thank you for telling me, and for the care you gave to {theRound}.',
  ],
  acceptance: [
    'Of course I am sorry not to be joining you. I understand your decision, and I wish the person you have chosen a good start.',
    'I had hoped for the other answer, as you will guess. I accept your decision and wish you and your new colleague every success.',
    'It is not the news I was hoping for, and I fully respect your decision. I wish whoever takes up the post a happy beginning.',
  ],
  interest: [
    'I enjoyed getting to know {company}, and I remain interested in working with you one day.',
    'My good opinion of {company} is unchanged, and so is my interest in the kind of work you do there.',
    'What I learned about {company} has kept me interested in working there at some later time.',
  ],
  openDoor: [
    'If another position comes up in which I might be useful, or if this one should become free again, I would be very glad to hear from you.',
    'Should something suitable open up in the future, I hope that you will think of me; you can always reach me at this address.',
    'If our paths cross again over another opening, I will be pleased. I would be happy to stay in touch until then.',
  ],
} as const satisfies Ways

/** A friendly contact some weeks after a rejection. It asks for nothing and needs no answer. */
export const keepWarm = {
  subject: [
    'A friendly word from a former applicant',
    'Greetings, and good wishes to {company}',
    'Staying in touch',
  ],
  thanks: [
    'Some weeks ago you invited me to {theRound} for {thePosition}, and I still think back on it with pleasure.',
    'It is a while now since {theRound} for {thePosition}, and it has stayed in my mind as a good conversation.',
    'You may remember me from {theRound} for {thePosition}. I remember it gladly.',
  ],
  thanksPlain: [
    'Some weeks ago I applied for {thePosition}, and I still think well of {company}.',
    'It is a while now since my application for {thePosition}. I have kept {company} in good memory.',
    'You may remember my application for {thePosition}.',
  ],
  theySaid: [
    'I have not forgotten what you said then: that {fact}.',
    'Of all that was said, I remember best your remark that {fact}.',
    'Your point was a good one, that {fact}.',
  ],
  news: [
    'Since we spoke I have {fact}.',
    'On my side there is this to tell: since then I have {fact}.',
    'In the meantime I have {fact}.',
  ],
  interest: [
    'I hope that the new colleague has settled in well. {Company} is still a place where I would like to work.',
    'I hope that things are going well in the team. My interest in {company} has not faded.',
    'I trust that the post is in good hands by now. I am as interested in working at {company} as I was then.',
  ],
  openDoor: [
    'If something comes up in the future where I might fit, I would be glad to hear of it. This needs no answer; I only wanted to stay in touch.',
    'Should another position open up one day, please think of me. There is no need to reply. I simply did not want to lose touch.',
    'If a suitable opening should arise later on, a line from you would be very welcome. Until then there is nothing you need do about this note.',
  ],
} as const satisfies Ways
