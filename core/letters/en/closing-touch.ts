import type { Toned } from '../way'

type Piece = 'subject' | 'thanks' | 'thanksPlain' | 'question' | 'questionUndated' | 'interest' | 'close'

/** The last polite letter, four weeks or more after the date: it asks once and makes silence easy. */
export const closingTouch: Toned<Piece> = {
  formal: {
    subject: [
      '{SubjectRole}: a last note from me',
      'A last word about {thePosition}',
      'In conclusion: {subjectRole}',
    ],
    thanks: [
      'Some time has passed since {theRound} for {thePosition}{onDay}, and I am writing to you one last time.',
      'This is a last note from me concerning {theRound} for {thePosition}{onDay}.',
      'I should like to bring {theRound} for {thePosition}{onDay} to a friendly conclusion on my side.',
    ],
    thanksPlain: [
      'Some time has passed since my application for {thePosition}, and I am writing to you one last time.',
      'This is a last note from me concerning my application for {thePosition}.',
      'I should like to bring my application for {thePosition} to a friendly conclusion on my side.',
    ],
    question: [
      'You had hoped to decide by {decisionDay}. If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
      'The date given was {decisionDay}, and I assume that plans have changed since. Would you let me know whether the position is still open?',
      'Your decision had been planned for {decisionDay}. May I ask whether it has been made?',
    ],
    questionUndated: [
      'If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
      'I assume that plans have changed since. Would you let me know whether the position is still open?',
      'May I ask whether the decision has been made?',
    ],
    interest: [
      'Whatever the answer, I was glad to become acquainted with {company}, and I should welcome word of a suitable position later.',
      'I am still interested in the work and would be glad to hear of it if this or another position becomes free.',
      'My good opinion of {company} stands, and so does my interest in working there at some later time.',
    ],
    close: [
      'Thank you once more for your time. I wish you and your colleagues well.',
      'I shall not write about it again, and I thank you for all your courtesy.',
      'With that I consider the matter closed, with my thanks and good wishes to all of you.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: a last note from me',
      'A last word about {thePosition}',
      'One more line about {theRound}',
    ],
    thanks: [
      'Some time has passed since {theRound} for {thePosition}{onDay}, and I am writing one last time.',
      'This is a last note from me about {theRound} for {thePosition}{onDay}.',
      'I would not like {theRound} for {thePosition}{onDay} to end in mere silence on my side, so here is a last line from me.',
    ],
    thanksPlain: [
      'Some time has passed since my application for {thePosition}, and I am writing one last time.',
      'This is a last note from me about my application for {thePosition}.',
      'I would not like my application for {thePosition} to end in mere silence on my side, so here is a last line from me.',
    ],
    question: [
      'You had hoped to decide by {decisionDay}. If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
      'The date you had in mind was {decisionDay}, and I suppose that plans have changed since. Would you let me know whether the position is still open?',
      '{DecisionDay} was the day you had in mind, and much may have happened since. Has the position gone to somebody else?',
    ],
    questionUndated: [
      'If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
      'I suppose that plans have changed since. Would you let me know whether the position is still open?',
      'Much may have happened in the meantime. Has the position gone to somebody else?',
    ],
    interest: [
      'Whatever the answer, I enjoyed getting to know {company}, and I would be glad to hear from you if something suitable comes up later.',
      'I am still interested in the work and would be glad to hear of it if this or another position comes free later.',
      'If so, I wish them joy of it. I have kept a good impression of {company}, and my interest will outlast this one vacancy.',
    ],
    close: [
      'Thank you once more for your time. I wish you and your colleagues well.',
      'I shall not write about it again. With my thanks for the time you gave me, I wish you all well.',
      'You need not answer at length, or at all if that is easier. Thank you for everything.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: a last note from me',
      'One last line about {thePosition}',
      'Last question about {theRound}',
    ],
    thanks: [
      "It's a while since {theRound} for {thePosition}{onDay}, and this is the last time I'll ask about it.",
      'This is my last note about {theRound} for {thePosition}{onDay}.',
      "I'd like to finish off {theRound} for {thePosition}{onDay} properly on my side, so this is a last line.",
    ],
    thanksPlain: [
      "It's a while since I applied for {thePosition}, and this is the last time I'll ask about it.",
      'This is my last note about my application for {thePosition}.',
      "I'd like to finish off my application for {thePosition} properly on my side, so this is a last line.",
    ],
    question: [
      "You'd hoped to decide by {decisionDay}. If you've chosen someone, that's fine. Could you tell me in a line whether the job has been filled?",
      "{DecisionDay} was the date, and I take it plans have changed. Is the job still open, or shouldn't I wait any longer?",
      'The decision was due by {decisionDay}. Has someone else got the job?',
    ],
    questionUndated: [
      "If you've chosen someone, that's fine. Could you tell me in a line whether the job has been filled?",
      "I take it plans have changed. Is the job still open, or shouldn't I wait any longer?",
      'It must be settled by now, one way or the other. Has someone else got the job?',
    ],
    interest: [
      'Either way, I liked what I saw of {company}, and I would be glad to hear from you if something suitable comes up later.',
      "I'm still interested in the work, and I'd be glad to hear about it if this or another position opens up.",
      "If so, I'm happy for them. I'd still be interested in working at {company} one day.",
    ],
    close: [
      'Thanks again for your time, and all the best to you and the team.',
      "I won't write about it again. Thank you for the time you took.",
      "There's no need for a long answer. Thanks for everything, and good luck with the work.",
    ],
  },
}
