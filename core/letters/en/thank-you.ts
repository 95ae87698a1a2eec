import type { Way } from '../way'

/**
 * Thank-you notes. Each list has eight ways that share no run of words, so that the notes of a panel can be laid side by
 * side. A fact follows exactly the words it was asked after: "for …", "that …", "because …"; a selling point and a
 * clarification bring their own "I".
 */
export const thankYou = {
  subject: [
    'Thank you for {theRound}',
    '{SubjectRole}: thank you for the conversation',
    'With thanks for {theRound}, {subjectRole}',
    'My thanks for your time',
    '{Round}, {subjectRole}: thank you',
    'After our conversation about {theRole}',
    'Thank you for your time at {theRound}',
    'Our conversation, and my thanks',
  ],
  thanks: [
    'Thank you for {fact}. I came away knowing more about the work than any description could have told me.',
    'I would like to thank you for {fact}. Our conversation gave me a clear idea of what the job asks for.',
    'Many thanks for {fact}. I have a far better picture of the role now than I had before we spoke.',
    'I am grateful to you for {fact}. I had hoped for an open conversation, and that is what it was.',
    'Let me thank you for {fact}. It is the sort of thing that one remembers about an interview.',
    'My thanks for {fact}. I have a good sense now of how things are done at {company}, and I liked it.',
    'First of all, thank you for {fact}. I learned a good deal from talking with you, and not only about the job.',
    'I wanted to thank you for {fact}. You made it easy to ask the things I most wanted to know.',
  ],
  thanksPlain: [
    'Thank you for {theRound} and for the time you gave me.',
    'I would like to thank you for talking with me at {theRound}.',
    'Many thanks for the time and attention that you gave to {theRound}.',
    'I am grateful to you for our conversation.',
    'Let me thank you for your part in {theRound}.',
    'My thanks for seeing {theRound} through with me.',
    'First of all, thank you for taking the time to talk with me.',
    'I wanted to thank you for {theRound} while it is fresh in my mind.',
  ],
  theySaid: [
    ['You said that {fact}, and that has stayed with me.', 'You said that {fact}. That has stayed with me.'],
    'I have thought since about your remark that {fact}. It tells me what you would look for in whoever takes this on.',
    'It was good of you to tell me that {fact}. I would want to work with that in mind from the first day.',
    'One point of yours that I took away is that {fact}. I would be glad to hear more about it.',
    [
      'You told me that {fact}, and I could see how much depends on it.',
      'You told me that {fact}. I could see how much depends on it.',
    ],
    'What I remember best is your saying that {fact}. No advertisement says as much about a job.',
    [
      'You mentioned that {fact}, which helped me to understand what matters in this work.',
      'You mentioned that {fact}. That helped me to understand what matters in this work.',
    ],
    'I made a note when you explained that {fact}. Things like that are what I had hoped to find out.',
  ],
  sellingPoint: [
    [
      '{Fact}, and I would be glad to put that to use at {company}.',
      '{Fact}. I would be glad to put that to use at {company}.',
    ],
    'I believe I could be of use here: {fact}.',
    'From my own work I can offer this: {fact}.',
    [
      'For my part, {fact}, and I would like to build on that.',
      'For my part, {fact}. I would like to build on that.',
    ],
    'What I would bring to {company} is easily said: {fact}.',
    'It may be worth adding that {fact}.',
    'On my side there is something that may help: {fact}.',
    'To this I can add a piece of my own experience: {fact}.',
  ],
  clarification: [
    'One thing I should put more clearly: {fact}.',
    'Let me give one answer more clearly than I did: {fact}.',
    'There is one point that I would like to set straight: {fact}.',
    'I was less clear on one point than I meant to be: {fact}.',
    'On one question I could have been clearer: {fact}.',
    'I would like to clear up one thing that I said: {fact}.',
    'To correct an impression that I may have given: {fact}.',
    'One of my answers needs a clearer version: {fact}.',
  ],
  whyThisJob: [
    'I would like this job because {fact}.',
    'I am still very interested in {thePosition}, above all because {fact}.',
    'If you asked me again why I want this job, I would say: because {fact}.',
    '{TheRole} appeals to me because {fact}.',
    [
      'I want to do this work because {fact}, and {theRound} has strengthened that wish.',
      'I want to do this work because {fact}. {TheRound} has strengthened that wish.',
    ],
    'I am interested in {thePost} because {fact}.',
    'This is a job that I would take on gladly, because {fact}.',
    'My interest in the work at {company} is easily explained: I would like to do it because {fact}.',
  ],
  interest: [
    '{Heard} has made me more interested in {thePosition} than I was when I applied.',
    'I would be glad to join {company}{asRole}, and {toldMe} is a large part of the reason.',
    'I came with an interest in {theRole} and left with a stronger one, and talking with you had a good part in that.',
    'I can well imagine working at {company}, and the way you spoke of it made me want to all the more.',
    '{TheOpening} appeals to me even more now that I know how the people there look at it.',
    'My interest in {theJob} has grown since, and I put that down to our conversation.',
    'I hope it was plain how much I would like this job; you gave me one more reason to.',
    'I am as keen as before to take on {thePost}, and better able to say why since we spoke.',
  ],
  close: [
    'I enjoyed {theRound}, and I hope that it will not be the last time we {meet}.',
    'Thank you for making room in your day for {aRound}. I hope that we can {meet} again soon.',
    'I was glad to be invited to {aRound}, and I would be just as glad of a chance to {meet} again.',
    '{ARound} takes time out of a working day, and I appreciate that you gave it. I look forward to {seeing} again.',
    'I came away from {theRound} hoping for another conversation, and would be happy to have one whenever it suits you.',
    'If another step follows {theRound}, I shall look forward to {seeing} again and to going on from where we stopped.',
    'I appreciated {theRound} and the care that went into it, and I hope to {see} again before long.',
    'My thanks once more for {theRound}; I hope that there will be an occasion to continue our talk.',
  ],
} as const satisfies Readonly<Record<string, readonly Way[]>>
