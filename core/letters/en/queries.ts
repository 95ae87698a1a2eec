import type { Way } from '../way'

type Ways = Readonly<Record<string, readonly Way[]>>

/** Asking by when they will decide, where no date was named. */
export const timelineQuery = {
  subject: ['{SubjectRole}: a question about your timing', 'When you expect to decide: {subjectRole}'],
  thanks: [
    'Thank you again for {theRound} for {thePosition}{onDay}. I enjoyed our conversation and have thought about it since.',
    'I am still thinking with pleasure about {theRound} for {thePosition}{onDay}.',
  ],
  thanksPlain: [
    'I am writing about my application for {thePosition}, which I sent you with real interest in the work.',
    'My application for {thePosition} is with you, and I am following it with interest.',
  ],
  question: [
    'One thing we did not come to speak about is the time you need for the decision. Could you tell me by when I may hope to hear from you?',
    'I did not learn at the time how long the decision is likely to take. Would you let me know roughly when you expect to make it?',
  ],
  interest: [
    'There is no hurry on my side. I remain very interested in the work, and knowing the date will save you any question of mine before then.',
    'I ask only in order to plan, since my interest in joining {company} is as strong as it was, and I shall wait patiently until then.',
  ],
} as const satisfies Ways

/** Asking once where the decision stands, a few days after the date they named. */
export const statusQuery = {
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
    'When we spoke, {decisionDay} was the date you had in mind. If you need longer, I quite understand; would you let me know when you now expect to decide?',
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
} as const satisfies Ways

/** The last polite letter, four weeks or more after the date: it asks once and makes silence easy. */
export const closingTouch = {
  subject: ['{SubjectRole}: a last note from me', 'A last word about {thePosition}'],
  thanks: [
    'Some time has passed since {theRound} for {thePosition}{onDay}, and I am writing one last time.',
    'This is a last note from me about {theRound} for {thePosition}{onDay}.',
  ],
  thanksPlain: [
    'Some time has passed since my application for {thePosition}, and I am writing one last time.',
    'This is a last note from me about my application for {thePosition}.',
  ],
  question: [
    'You had hoped to decide by {decisionDay}. If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
    'The date you had in mind was {decisionDay}, and I suppose that plans have changed since. Would you let me know whether the position is still open?',
  ],
  questionUndated: [
    'If the choice has been made, I understand entirely. Could you tell me in a line whether the position has been filled?',
    'I suppose that plans have changed since. Would you let me know whether the position is still open?',
  ],
  interest: [
    'Whatever the answer, I enjoyed getting to know {company}, and I would be glad to hear from you if something suitable comes up later.',
    'I am still interested in the work and would be glad to hear of it if this or another position comes free later.',
  ],
  close: [
    'Thank you once more for your time. I wish you and your colleagues well.',
    'I shall not write about it again. With my thanks for the time you gave me, I wish you all well.',
  ],
} as const satisfies Ways
