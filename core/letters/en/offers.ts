import type { Way } from '../way'

type Ways = Readonly<Record<string, readonly Way[]>>

/** Thanks for an offer on the day it comes. It neither accepts nor declines. */
export const offerAcknowledgement = {
  subject: ['Thank you for your offer: {subjectRole}', 'Your offer for {thePosition}'],
  thanks: [
    'Thank you very much for offering me {thePosition}. I was very pleased to get the news.',
    'Your offer of {thePosition} has reached me, and I thank you for it. It is very good news.',
  ],
  news: [
    'I would like to read everything through with the care it deserves, and I will give you my answer by {answerDay}.',
    'I will take the time to go through the details, and you will have my answer by {answerDay} at the latest.',
  ],
  newsUndated: [
    'I would like to read everything through with the care it deserves. Could you tell me by when you would like to have my answer?',
    'I will go through the details with care. Would you let me know by which day you need my answer?',
  ],
  close: [
    'If a question comes up while I do so, may I call you about it? Thank you again for your confidence in me.',
    'Should I have a question about the details, I will come back to you soon. My thanks to all who took part.',
  ],
  closeUndated: [
    'If a question comes up while I do so, I will come back to you soon. Thank you again for your confidence in me.',
    'Should I have a question about the details, I will ask it soon. My thanks to all who took part.',
  ],
} as const satisfies Ways

/** Yes, in writing. */
export const offerAcceptance = {
  subject: ['Accepting your offer: {subjectRole}', 'Your offer for {thePosition}: my acceptance'],
  thanks: [
    'Thank you for offering me {thePosition} at {company}.',
    'I have read through your offer of {thePosition}, and I thank you for it.',
  ],
  acceptance: [
    'I am delighted to accept it, on the terms set out in your offer.',
    'I accept it with great pleasure, on the terms that you have set out.',
  ],
  close: [
    'Please let me know which papers you need from me, and what I should arrange before the first day. I look forward very much to working with you and your colleagues.',
    'If there is anything to sign or to prepare before I start, please send it to me. I am looking forward to the work, and to getting to know everyone.',
  ],
} as const satisfies Ways

/** No, said plainly and kindly. */
export const offerDecline = {
  subject: ['Your offer for {thePosition}', '{SubjectRole}: my answer to your offer'],
  thanks: [
    'Thank you for offering me {thePosition}, and for the time and thought that you and your colleagues gave to my application.',
    'I am grateful for your offer of {thePosition}, and for the friendly way in which you all received me.',
  ],
  news: [
    'I have thought about it carefully, and I have decided to decline the offer. It was not an easy decision.',
    'After long thought I must decline the offer. I wanted to tell you at once, so that you lose no time.',
  ],
  close: [
    'I think highly of {company} and hope that our paths will cross again. I wish you and the team well.',
    'My good opinion of {company} remains, and I hope that you soon find the right person. I wish you all the best.',
  ],
} as const satisfies Ways

/** Taking an application back as soon as one is sure. */
export const withdrawal = {
  subject: ['{SubjectRole}: withdrawing my application', 'My application for {thePosition}'],
  news: [
    'I am writing to withdraw my application for {thePosition}. My plans have changed, and I wanted you to know at once.',
    'After some thought I have decided to withdraw my application for {thePosition}. I am telling you without delay, so that you can plan.',
  ],
  thanks: [
    'Thank you for the time that you gave me and for all that I learned about {company}.',
    'I thank you and your colleagues for your time, and for the friendly interest that you took in me.',
  ],
  close: [
    'I wish you every success in finding the right person, and I hope that our paths will cross again.',
    'I hope that you soon find someone who suits you well. Perhaps we shall meet again.',
  ],
} as const satisfies Ways
