import type { Toned } from '../way'

/** Taking an application back as soon as one is sure. */
export const withdrawal: Toned<'subject' | 'news' | 'reason' | 'thanks' | 'close'> = {
  formal: {
    subject: [
      '{SubjectRole}: withdrawal of my application',
      'My application for {thePosition}',
      'Withdrawal of my application',
    ],
    news: [
      'I am writing to inform you that I withdraw my application for {thePosition}.',
      'After careful thought I have decided to withdraw my application for {thePosition}, and I wish to tell you so without delay.',
      'Circumstances have led me to withdraw my application for {thePosition}.',
    ],
    reason: [
      'The reason is that {fact}.',
      'I have decided in this way because {fact}.',
      'What decided the matter is that {fact}.',
    ],
    thanks: [
      'Thank you for the time that you gave me and for all that I learned about {company}.',
      'I thank you and your colleagues for your attention and for the courtesy with which I was treated.',
      'I am grateful to all who dealt with my application for their trouble.',
    ],
    close: [
      'I wish you every success in finding the right person, and I hope that our paths may cross again.',
      'I hope that you will soon find somebody who suits you well.',
      'Please accept my good wishes for {company} and for the person whom you choose.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: withdrawing my application',
      'My application for {thePosition}',
      'Withdrawing my application, with thanks',
    ],
    news: [
      'I am writing to withdraw my application for {thePosition}. My plans have changed, and I wanted you to know at once.',
      'After some thought I have decided to withdraw my application for {thePosition}. I am telling you without delay, so that you can plan.',
      'I would like to withdraw my application for {thePosition}, and I did not want you to spend any more time on it than you must.',
    ],
    reason: [
      'The reason is that {fact}.',
      'I have decided this because {fact}.',
      'What tipped the balance is that {fact}.',
    ],
    thanks: [
      'Thank you for the time that you gave me and for all that I learned about {company}.',
      'I thank you and your colleagues for your time, and for the friendly interest that you took in me.',
      'I have enjoyed my dealings with {company}, and I thank everyone who had a part in them.',
    ],
    close: [
      'I wish you every success in finding the right person, and I hope that our paths will cross again.',
      'I hope that you soon find someone who suits you well. Perhaps we shall meet again.',
      'My good wishes go to whoever gets the job, and to all of you.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: withdrawing my application',
      'Withdrawing my application',
      'My application for {thePosition}',
    ],
    news: [
      "I'm writing to withdraw my application for {thePosition}. I wanted you to know as soon as I did.",
      "I've decided to withdraw my application for {thePosition}, and I'm telling you now so you can plan without me.",
      "I'd like to withdraw my application for {thePosition}. I don't want to take up any more of your time.",
    ],
    reason: [
      'The reason is that {fact}.',
      "I've decided this because {fact}.",
      'What settled it is that {fact}.',
    ],
    thanks: [
      'Thank you for your time, and for everything I learned about {company}.',
      'Thanks to you and your colleagues for your time and interest.',
      'Thank you for the fair and friendly way you dealt with me.',
    ],
    close: [
      'I hope you find the right person soon, and that we run into each other again.',
      'Good luck with the search. I hope we meet again.',
      'I wish you and whoever gets the job all the best.',
    ],
  },
}
