import type { Toned } from '../way'

type Piece =
  | 'subject'
  | 'thanks'
  | 'thanksPlain'
  | 'again'
  | 'againPlain'
  | 'theySaid'
  | 'news'
  | 'interest'
  | 'openDoor'

/** A friendly contact some weeks after a rejection, and once more months later. It asks for nothing and needs no answer. */
export const keepWarm: Toned<Piece> = {
  formal: {
    subject: ['With good wishes to {company}', 'A word from a former applicant', 'Remaining in contact'],
    thanks: [
      'Some weeks ago you invited me to {aRound} for {thePosition}, and I think back on it with pleasure.',
      'It is some time now since {theRound} for {thePosition}, and I remember it as a good conversation.',
      'You may remember me from {theRound} for {thePosition}; I have kept it in good memory.',
    ],
    thanksPlain: [
      'Some weeks ago I applied to you for {thePosition}, and I continue to think well of {company}.',
      'It is some time now since you were good enough to consider my application for {thePosition}.',
      'You may remember my application for {thePosition} some weeks ago.',
    ],
    again: [
      'Some months have passed since {theRound} for {thePosition}, and I should like to send you a word of greeting.',
      'Since {theRound} for {thePosition} the better part of a season has gone by, and I still recall it with pleasure.',
      'It is a good while since we met at {theRound} for {thePosition}, and I have kept a good memory of it.',
    ],
    againPlain: [
      'Some months have passed since my application for {thePosition}, and I should like to send you a word of greeting.',
      'Since my application for {thePosition} the better part of a season has gone by.',
      'It is a good while since I applied for {thePosition}.',
    ],
    theySaid: [
      'I have not forgotten what you said then, that {fact}.',
      'I have thought more than once of your remark that {fact}.',
      'I still remember your saying that {fact}.',
    ],
    news: [
      'As for myself, since then I have {fact}.',
      'You may be interested to hear that I have {fact}.',
      'In the meantime I have {fact}.',
    ],
    interest: [
      'I hope that the new colleague is well settled. {Company} remains a place where I would like to work one day.',
      'I trust that the work is going well. My interest in {company} is as it was when you last heard from me.',
      'I have followed the work of {company} with continuing interest, and I hope that all goes well in the team.',
    ],
    openDoor: [
      'Should a suitable position arise in the future, I would be glad to hear of it. This letter requires no answer; I wished only to remain in contact.',
      'If another position should become free, I would be pleased if you thought of me. There is no need to reply.',
      'If a suitable opening should arise later on, a line from you would be very welcome. Until then there is nothing that you need do.',
    ],
  },
  warm: {
    subject: [
      'A friendly word from a former applicant',
      'Greetings, and good wishes to {company}',
      'Staying in touch',
    ],
    thanks: [
      'Some weeks ago you invited me to {aRound} for {thePosition}, and I still think back on it with pleasure.',
      'It is a while now since {theRound} for {thePosition}, and it has stayed in my mind as a good conversation.',
      'You may remember me from {theRound} for {thePosition}. I remember it gladly.',
    ],
    thanksPlain: [
      'Some weeks ago I applied for {thePosition}, and I still think well of {company}.',
      'It is a while now since my application for {thePosition}. I have kept {company} in good memory.',
      'You may remember my application for {thePosition}.',
    ],
    again: [
      'A few months have gone by since {theRound} for {thePosition}, and I find that I still think of it now and then.',
      'It is some months since we talked at {theRound} for {thePosition}, and I did not want to let more time go by without a greeting.',
      'The conversation we had at {theRound} for {thePosition} is some months old by now, and it has kept well.',
    ],
    againPlain: [
      'A few months have gone by since I applied for {thePosition}, and I find that I still think of it now and then.',
      'It is some months since my application for {thePosition}, and I wanted to send a greeting.',
      'My application for {thePosition} is some months old by now.',
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
  },
  plain: {
    subject: ['Hello again, and good wishes', 'A short hello', 'Staying in touch'],
    thanks: [
      "It's a few weeks since {theRound} for {thePosition}. I enjoyed it, and I'd like to stay in touch.",
      'We talked some weeks ago, at {theRound} for {thePosition}, and I still think of it as a good conversation.',
      "You may remember me from {theRound} for {thePosition}. I haven't forgotten it.",
    ],
    thanksPlain: [
      "It's a few weeks since I applied for {thePosition}, and I'd like to stay in touch.",
      'I applied for {thePosition} some weeks ago, and I still like the sound of {company}.',
      'You may remember my application for {thePosition}.',
    ],
    again: [
      "It's some months since {theRound} for {thePosition}, and I thought I'd send a greeting.",
      'A few months have gone by since we talked at {theRound} for {thePosition}, and I still remember it well.',
      "You'll remember {theRound} for {thePosition}, I hope, even after some months.",
    ],
    againPlain: [
      "It's some months since I applied for {thePosition}, and I thought I'd send a greeting.",
      'A few months have gone by since my application for {thePosition}.',
      "You'll remember my application for {thePosition}, I hope, even after some months.",
    ],
    theySaid: [
      'I still remember you saying that {fact}.',
      "You told me then that {fact}, and I've thought of it since.",
      'What has stayed with me is your point that {fact}.',
    ],
    news: [
      'Since we spoke I have {fact}.',
      'There is some news here: I have {fact}.',
      'In the meantime I have {fact}.',
    ],
    interest: [
      'I hope the new colleague has settled in and the work is going well. I would still like to work at {company} one day.',
      "I hope things are going well for you and the team. I'm as interested in {company} as I was then.",
      "I hope it's all going well for you and the others. I've kept an eye on {company}, and I'm still interested in working there.",
    ],
    openDoor: [
      "If something comes up where I might fit, I'd be glad to hear about it. You don't need to answer this; I wanted to stay in touch, that's all.",
      "If another position opens up, please think of me. There's no need to write back, and I wish you a good few months until then.",
      "Should there be another opening later on, a line would be very welcome. Until then there's nothing you need to do about this note.",
    ],
  },
}
