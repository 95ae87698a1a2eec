import type { Toned } from '../way'

type Piece = 'subject' | 'thanks' | 'acceptance' | 'interest' | 'feedback' | 'openDoor'

/** The reply to a rejection: thanks, acceptance, continued interest, an open door. Nothing is argued. */
export const rejectionReply: Toned<Piece> = {
  formal: {
    subject: [
      'Thank you for your answer',
      '{SubjectRole}: thank you for informing me',
      'Your decision about {thePosition}',
    ],
    thanks: [
      'Thank you for informing me of your decision, and for the time that you and your colleagues gave me.',
      'I have received your answer and thank you for it, as I do for the attention that you gave to {theRound}.',
      'I am grateful to you for letting me know so clearly, and for the courtesy that I met with throughout.',
    ],
    acceptance: [
      'I had hoped for another outcome, of course. I respect your decision and wish the person whom you have chosen every success.',
      'The outcome is not the one I had wished for; I accept your decision and wish your new colleague a good beginning.',
      'I regret that I shall not be joining you, and I understand your decision. My good wishes go to whoever takes up the position.',
    ],
    interest: [
      'It was a pleasure to become acquainted with {company}, and I remain interested in working there at some later time.',
      'My high opinion of {company} is unchanged, and so is my interest in work of this kind.',
      'What I learned of the work at {company} has only confirmed my interest in it.',
    ],
    feedback: [
      'May I ask whether there is one thing that I could do better another time?',
      'I would value a word of advice for future applications.',
      'A line about what decided the matter would help me to learn from it.',
    ],
    openDoor: [
      'Should another suitable position arise, or should this one become free again, I would be very glad to hear from you.',
      'I would be pleased if you were to keep me in mind, should there be a position for me one day.',
      'If a suitable opening should present itself in the future, I should be glad if you would think of me.',
    ],
  },
  warm: {
    subject: [
      'Thank you for letting me know',
      '{SubjectRole}: thank you for your answer',
      'Your answer, and my thanks',
    ],
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
    feedback: [
      'Is there one thing that I might do better another time? I would be glad to hear it.',
      'I would value a word about what I could have done better, if there is a moment for it.',
      'A line about what tipped the balance would help me next time, if you are able to give one.',
    ],
    openDoor: [
      'If another position comes up in which I might be useful, or if this one should become free again, I would be very glad to hear from you.',
      'Should something suitable open up in the future, I hope that you will think of me; you can always reach me at this address.',
      'If our paths cross again over another opening, I will be pleased. I would be happy to stay in touch until then.',
    ],
  },
  plain: {
    subject: [
      'Thank you for letting me know',
      '{SubjectRole}: thanks for your answer',
      'Thanks for telling me',
    ],
    thanks: [
      'Thank you for letting me know, and thanks to everyone for their time.',
      "Thanks for your answer. I know these messages aren't easy to write.",
      'Thank you for telling me straight, and for the time you put into {theRound}.',
    ],
    acceptance: [
      "I'm sorry it didn't work out, and I understand your decision. I hope the new person settles in well.",
      "I'd have liked a different answer, of course. I respect your decision, and I wish the person you chose all the best.",
      "It's not what I'd hoped for, and I accept your decision. Good luck to you and to whoever starts.",
    ],
    interest: [
      "I enjoyed finding out about {company}, and I'd still be interested in working with you one day.",
      "I still think well of {company}, and I'm as interested in that kind of work as before.",
      "I liked what I learned about {company}, and I'm still interested in the work you do.",
    ],
    feedback: [
      "Is there one thing I could do better next time? I'd be glad to know.",
      "I'd value a word about what I could have done better, if you have a minute for it.",
      'A line about what made the difference would help me.',
    ],
    openDoor: [
      'If something else comes up that I might be right for, or if this job comes free again, please let me know. I would like to hear about it.',
      'Please keep me in mind if another position opens up. You can reach me at this address, and I would be glad to talk.',
      "If there's another opening later on, I hope you'll think of me. I'd be glad to stay in touch.",
    ],
  },
}
