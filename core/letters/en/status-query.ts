import type { Toned } from '../way'

type Piece = 'subject' | 'thanks' | 'thanksPlain' | 'question' | 'questionUndated' | 'interest'

/** Asking once where the decision stands, a few days after the date they named. */
export const statusQuery: Toned<Piece> = {
  formal: {
    subject: [
      '{SubjectRole}: {theRound}{onDay}',
      'A question about {theRound}{onDay}',
      '{SubjectRole}: where the decision stands',
    ],
    thanks: [
      'I refer to {theRound} for {thePosition}{onDay}, and I thank you once more for the time that you gave me.',
      'I am writing to you about {theRound} for {thePosition}{onDay}, which I remember with pleasure.',
      'Since {theRound} for {thePosition}{onDay} I have continued to think about the work that you described.',
    ],
    thanksPlain: [
      'I refer to my application for {thePosition}, and I thank you for the attention that you have given it.',
      'I am writing to you about my application for {thePosition}, in which I remain seriously interested.',
      'You have had my application for {thePosition} for some time now, and I thank you for considering it.',
    ],
    question: [
      'You had hoped to reach a decision by {decisionDay}. Such dates are easily overtaken by events. May I ask where matters stand at present?',
      'You had mentioned {decisionDay} as the date by which you expected to decide. Would you kindly let me know how the decision stands now?',
      'At the time you had {decisionDay} in mind for the decision. If more time is needed, I quite understand; could you tell me when you now expect to decide?',
    ],
    questionUndated: [
      'A decision of this kind takes its time, as I well know. May I ask where matters stand at present?',
      'I imagine that there is much to weigh up. Would you kindly let me know how the decision stands now?',
      'If more time is needed, I quite understand; could you tell me when you expect to decide?',
    ],
    interest: [
      'I remain very interested in joining {company}. Should you require anything further from me, I will send it without delay.',
      'My interest in the position is unchanged. A line in reply is entirely sufficient, and I thank you in advance for it.',
      'I would still be very glad to work at {company}, and I am at your disposal for any question that may have arisen in the meantime.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: {theRound}{onDay}',
      'A question about {theRound}{onDay}',
      '{SubjectRole}: where the decision stands',
    ],
    thanks: [
      'Thank you again for {theRound} for {thePosition}{onDay}. I enjoyed the conversation and have thought about it since.',
      'I am writing about {theRound} for {thePosition}{onDay}, which I remember with pleasure.',
      'Since {theRound} for {thePosition}{onDay}, I have often thought about our conversation.',
    ],
    thanksPlain: [
      'I am writing about my application for {thePosition}, which I sent you with real interest in the work.',
      'My application for {thePosition} is with you, and I think of it often.',
      'Since my application for {thePosition}, I have thought about the work often.',
    ],
    question: [
      'You had hoped to reach a decision by {decisionDay}. I know how easily such dates move. Could you tell me where things stand, or when I may hope to hear?',
      'You mentioned {decisionDay} as the day by which you hoped to decide. These things often take longer than planned, so may I ask how the decision stands now?',
      'The date you had in mind was {decisionDay}. If you need longer, I quite understand; would you let me know when you now expect to decide?',
    ],
    questionUndated: [
      'I know that a decision of this kind takes its time. Could you tell me where things stand, or when I may hope to hear?',
      'These things often take longer than anyone planned, so may I ask how the decision stands now?',
      'If it needs more time, I quite understand. Would you let me know when you now expect to decide?',
    ],
    interest: [
      'I remain very interested in joining {company}. If there is anything else you would like to have from me, I will gladly send it.',
      'My interest in the work has not changed. A line in reply is quite enough, and if something of mine is missing, I will send it at once.',
      'I would still be very glad to work with you, and I am happy to answer any question that has come up in the meantime.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: {theRound}{onDay}',
      'A question about {theRound}{onDay}',
      '{SubjectRole}: any news?',
    ],
    thanks: [
      'Thanks again for {theRound} for {thePosition}{onDay}. It was a good conversation.',
      "I'm writing about {theRound} for {thePosition}{onDay}, which I enjoyed.",
      "I've often thought about {theRound} for {thePosition}{onDay}, and I'm still glad we talked.",
    ],
    thanksPlain: [
      "I'm writing about my application for {thePosition}, which you've had for a while.",
      'You have my application for {thePosition}, and I think about the job quite often.',
      "It's some time since I applied for {thePosition}, and I'd like to know how things look.",
    ],
    question: [
      'You were hoping to decide by {decisionDay}. I know these dates slip. Could you tell me where things stand?',
      "You'd mentioned {decisionDay} as the date for the decision, and I'd like to know how it looks now. Has anything been settled?",
      "You had {decisionDay} in mind. If you need longer, that's fine with me; when do you expect to know?",
    ],
    questionUndated: [
      'I know these decisions take time. Could you tell me where things stand?',
      "I don't know how far you've got, and I'd like to. Has anything been settled?",
      "If you need longer, that's fine with me; when do you expect to know?",
    ],
    interest: [
      "I'm still very interested in joining {company}. If there's anything more you'd like to see from me, tell me and I'll send it.",
      "I'd still like the job as much as I did then. A one-line answer is fine, and if something from me is missing, I'll send it the same day.",
      "I'd still be glad to work with you, and if any questions have come up on your side, I'm happy to answer them.",
    ],
  },
}
