import type { Toned } from '../way'

/** Asking by when they will decide, where no date was named. */
export const timelineQuery: Toned<
  'subject' | 'thanks' | 'thanksPlain' | 'question' | 'questionPlain' | 'interest'
> = {
  formal: {
    subject: [
      '{SubjectRole}: a question about your timetable',
      'When you expect to decide: {subjectRole}',
      'A question after {theRound}',
    ],
    thanks: [
      'I should like to thank you once more for {theRound} for {thePosition}{onDay}, which I found most instructive.',
      'I refer to {theRound} for {thePosition}{onDay}, and I thank you again for the time that you gave me.',
      'Since {theRound} for {thePosition}{onDay} I have given the work a good deal of thought.',
    ],
    thanksPlain: [
      'I am writing about my application for {thePosition}, in which I remain seriously interested, and I thank you for the attention that it has had from you so far.',
      'I refer to my application for {thePosition}, which I hope has reached you safely and in good order.',
      'You have my application for {thePosition}, and I thank you for the attention that you are giving it.',
    ],
    question: [
      'One matter that we did not discuss is the time that you need for your decision. May I ask by when I can expect to hear from you?',
      'I do not know at present how long the decision is likely to take. Would you let me know when you expect to make it?',
      'So that I can plan accordingly, I would like to put one question to you: by when do you expect to have decided?',
    ],
    questionPlain: [
      'May I ask by when you expect to reach a decision?',
      'Would you let me know how long the decision is likely to take?',
      'So that I can plan accordingly, I would like to put one question to you: by when do you expect to have decided?',
    ],
    interest: [
      'There is no urgency on my side. My interest in the position is unchanged, and with a date in hand I shall not need to trouble you before then.',
      'I remain very interested in joining {company}. A rough indication is entirely sufficient, and I shall wait for your reply with patience.',
      'Whatever time you need, I shall respect it; my interest in the work at {company} will not be any the less.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: a question about your timing',
      'When you expect to decide: {subjectRole}',
      'One question after {theRound}',
    ],
    thanks: [
      'Thank you again for {theRound} for {thePosition}{onDay}. I enjoyed our conversation and have thought about it since.',
      'I am still thinking with pleasure about {theRound} for {thePosition}{onDay}.',
      'It was good to talk with you at {theRound} for {thePosition}{onDay}.',
    ],
    thanksPlain: [
      'I am writing about my application for {thePosition}, which I sent you with real interest in the work.',
      'My application for {thePosition} is with you, and I am following it with interest.',
      'You have had my application for {thePosition} for a while now, and I hope that it made good reading.',
    ],
    question: [
      'One thing we did not come to speak about is the time you need for the decision. Could you tell me by when I may hope to hear from you?',
      'I did not learn at the time how long the decision is likely to take. Would you let me know roughly when you expect to make it?',
      'There was one question that I forgot to ask: by when do you think you will have decided?',
    ],
    questionPlain: [
      'Could you tell me by when I may hope to hear from you?',
      'Would you let me know roughly when you expect to make the decision?',
      'May I ask you one thing: by when do you think you will have decided?',
    ],
    interest: [
      'There is no hurry on my side. I remain very interested in the work, and knowing the date will save you any question of mine before then.',
      'I ask only in order to plan, since my interest in joining {company} is as strong as it was, and I shall wait patiently until then.',
      'A rough idea is quite enough for me. I am as interested in the work as I was when we spoke, and I can easily wait until you are ready.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: when will you decide?',
      'A question about timing: {subjectRole}',
      'One question after {theRound}',
    ],
    thanks: [
      'Thanks again for {theRound} for {thePosition}{onDay}. I enjoyed it.',
      "I've been thinking about {theRound} for {thePosition}{onDay}, and I'm glad we talked.",
      "It's been a few days since {theRound} for {thePosition}{onDay}, and I enjoyed talking to you.",
    ],
    thanksPlain: [
      "I'm writing about my application for {thePosition}, which you've had for a while.",
      'You have my application for {thePosition}, and I hope it told you what you need to know.',
      'I sent you my application for {thePosition} a while ago, and I hope it reached the right desk.',
    ],
    question: [
      "One thing we didn't get round to is when you'll decide. Could you tell me roughly by when you expect to know?",
      "I don't have a date for the decision, and one would help me plan. When do you expect to make it?",
      'I forgot to ask one thing: by when do you think you will have decided?',
    ],
    questionPlain: [
      'Could you tell me roughly by when you expect to decide?',
      'A date for the decision would help me plan. When do you expect to make it?',
      'I have one question: by when do you think you will have decided?',
    ],
    interest: [
      "There's no rush on my side. I'm still very interested in the work, and once I have a date I won't bother you before it.",
      "I'm as interested in joining {company} as I was, and I'm happy to wait. A rough answer is fine, even if it's only the week.",
      "A rough date is plenty. I'm still interested in the job, and I don't mind waiting as long as I know how long it may be.",
    ],
  },
}
