import type { Toned } from '../way'

/** Yes, in writing, with what was agreed. */
export const offerAcceptance: Toned<
  'subject' | 'thanks' | 'acceptance' | 'terms' | 'start' | 'pay' | 'agreed' | 'close'
> = {
  formal: {
    subject: [
      'Acceptance of your offer: {subjectRole}',
      'Your offer of {thePosition}: my acceptance',
      '{SubjectRole}: I accept your offer',
    ],
    thanks: [
      'Thank you for offering me {thePosition} at {company}.',
      'I have read your offer of {thePosition} with care, and I thank you for it.',
      'I thank you and your colleagues for your offer of {thePosition} and for the trust that it expresses.',
    ],
    acceptance: [
      'I accept the offer with great pleasure, on the terms set out in it.',
      'It is with pleasure that I accept it on the terms that you have set out.',
      'I am very pleased to accept your offer as it stands.',
    ],
    terms: [
      'To confirm what we agreed: I begin on {startDay}, at {pay}.',
      'As I understand our agreement, my first day is {startDay} and my pay is {pay}.',
      'We agreed that I start on {startDay} and that the pay is {pay}.',
    ],
    start: [
      'To confirm what we agreed: I begin on {startDay}.',
      'As I understand our agreement, my first day is {startDay}.',
      'We agreed that I start on {startDay}.',
    ],
    pay: [
      'To confirm what we agreed: the pay is {pay}.',
      'As I understand our agreement, my pay is {pay}.',
      'We agreed that the pay is {pay}.',
    ],
    agreed: [
      'We further agreed that {fact}.',
      'It was also agreed between us that {fact}.',
      'I have noted besides that {fact}.',
    ],
    close: [
      'Please let me know which papers you require from me and what I should arrange before the first day. I look forward very much to working with you and your colleagues.',
      'If there is anything to be signed or prepared before I begin, please send it to me. I look forward to the work with great pleasure.',
      'I shall be glad to receive the contract and any papers that you need from me. Until then I send my regards to all my future colleagues.',
    ],
  },
  warm: {
    subject: [
      'Accepting your offer: {subjectRole}',
      'Your offer for {thePosition}: my acceptance',
      '{SubjectRole}: yes, with pleasure',
    ],
    thanks: [
      'Thank you for offering me {thePosition} at {company}.',
      'I have read through your offer of {thePosition}, and I thank you for it.',
      'Thank you for your offer of {thePosition}. I have read it with a good deal of pleasure.',
    ],
    acceptance: [
      'I am delighted to accept it, on the terms set out in your offer.',
      'I accept it with great pleasure, on the terms that you have set out.',
      'I am very glad to accept, and I agree to the terms as they stand.',
    ],
    terms: [
      'So that we both have it in one place: I start on {startDay}, at {pay}.',
      'As we agreed, my first day is {startDay} and the pay is {pay}.',
      'To put down what we said: I begin on {startDay}, and I am paid {pay}.',
    ],
    start: [
      'So that we both have it in one place: I start on {startDay}.',
      'As we agreed, my first day is {startDay}.',
      'To put down what we said: I begin on {startDay}.',
    ],
    pay: [
      'So that we both have it in one place: the pay is {pay}.',
      'As we agreed, the pay is {pay}.',
      'To put down what we said: I am paid {pay}.',
    ],
    agreed: [
      'We also agreed that {fact}.',
      'One more thing that we agreed on is that {fact}.',
      'I have noted as well that {fact}.',
    ],
    close: [
      'Please let me know which papers you need from me, and what I should arrange before the first day. I look forward very much to working with you and your colleagues.',
      'If there is anything to sign or to prepare before I start, please send it to me. I am looking forward to the work, and to getting to know everyone.',
      'Tell me, please, if there is anything that I should read or bring. I am looking forward to beginning.',
    ],
  },
  plain: {
    subject: ['Yes to your offer: {subjectRole}', '{SubjectRole}: I accept', 'Your offer: I accept'],
    thanks: [
      'Thank you for offering me {thePosition} at {company}.',
      "Thanks for the offer of {thePosition}. I've read it through.",
      'Thank you for your offer of {thePosition} and for answering all my questions.',
    ],
    acceptance: [
      "I'm happy to accept it, on the terms in your offer.",
      'I accept, with pleasure, and the terms are fine as they stand.',
      "My answer is yes: I accept the offer and I'm glad to.",
    ],
    terms: [
      'To have it in writing: I start on {startDay} at {pay}.',
      'As agreed, my first day is {startDay} and the pay is {pay}.',
      'I have down that I start on {startDay} and that the pay is {pay}.',
    ],
    start: [
      'To have it in writing: I start on {startDay}.',
      'As agreed, my first day is {startDay}.',
      'I have down that I start on {startDay}.',
    ],
    pay: [
      'To have it in writing: the pay is {pay}.',
      'As agreed, the pay is {pay}.',
      'I have down that the pay is {pay}.',
    ],
    agreed: ['We also agreed that {fact}.', 'I have it down, too, that {fact}.', 'And we said that {fact}.'],
    close: [
      "Please tell me what you need from me before the first day. I'm looking forward to working with you all.",
      "If there's anything to sign, send it over and I'll return it straight away. I'm looking forward to starting.",
      "Let me know if there's anything I should read or bring. See you on the first day.",
    ],
  },
}

/** No, said plainly and kindly. */
export const offerDecline: Toned<'subject' | 'thanks' | 'news' | 'reason' | 'close'> = {
  formal: {
    subject: [
      'Your offer of {thePosition}',
      '{SubjectRole}: my answer to your offer',
      'My answer to your offer',
    ],
    thanks: [
      'Thank you for offering me {thePosition}, and for the time and thought that you and your colleagues gave to my application.',
      'I am grateful for your offer of {thePosition}, and for the courtesy with which I was received.',
      'I thank you sincerely for your offer of {thePosition} and for the confidence that it expresses.',
    ],
    news: [
      'After careful thought I have decided to decline the offer. It was not an easy decision.',
      'Having considered it with care, I must decline the offer, and I wish to tell you so without delay.',
      'I regret to say that I am unable to accept it.',
    ],
    reason: [
      'The reason is that {fact}.',
      'I have decided in this way because {fact}.',
      'What decided the matter is that {fact}.',
    ],
    close: [
      'I think highly of {company} and hope that our paths may cross again. I wish you and your colleagues well.',
      'My good opinion of {company} is unchanged. I hope that you will soon find the right person, and I wish you every success.',
      'I shall remember our conversations with pleasure, and I wish {company} all the best for the future.',
    ],
  },
  warm: {
    subject: [
      'Your offer for {thePosition}',
      '{SubjectRole}: my answer to your offer',
      'My answer, with thanks',
    ],
    thanks: [
      'Thank you for offering me {thePosition}, and for the time and thought that you and your colleagues gave to my application.',
      'I am grateful for your offer of {thePosition}, and for the friendly way in which you all received me.',
      'It was very good of you to offer me {thePosition}, and I thank you all for the trouble you took over it.',
    ],
    news: [
      'I have thought about it carefully, and I have decided to decline the offer. It was not an easy decision.',
      'After long thought I must decline the offer. I wanted to tell you at once, so that you lose no time.',
      'I have turned it over for some days, and in the end I have decided not to accept. I wanted you to hear it from me soon.',
    ],
    reason: [
      'The reason is that {fact}.',
      'I have decided this because {fact}.',
      'What tipped the balance is that {fact}.',
    ],
    close: [
      'I think highly of {company} and hope that our paths will cross again. I wish you and the team well.',
      'My good opinion of {company} remains, and I hope that you soon find the right person. I wish you all the best.',
      'Getting to know you all was a pleasure, and I hope it was not the last time. My best wishes to everyone at {company}.',
    ],
  },
  plain: {
    subject: ['Your offer: {subjectRole}', 'My answer to your offer', '{SubjectRole}: my answer'],
    thanks: [
      'Thank you for offering me {thePosition}, and thanks to everyone for their time.',
      'Thanks for the offer of {thePosition}. I appreciated the way you dealt with me from start to finish.',
      'Thank you for your offer of {thePosition}, and for your patience with my questions.',
    ],
    news: [
      "I've thought about it carefully, and I've decided to decline. It wasn't an easy decision.",
      "I'm going to decline the offer, and I wanted to tell you straight away so you can plan.",
      "I'm sorry to say that I can't accept it. I didn't want to keep you waiting for that answer.",
    ],
    reason: [
      'The reason is that {fact}.',
      "I've decided this because {fact}.",
      'What settled it is that {fact}.',
    ],
    close: [
      'I think a lot of {company} and hope we run into each other again. All the best to you and the team.',
      'I still think well of {company}, and I hope you find the right person soon.',
      'I enjoyed getting to know you all. Good luck with everything.',
    ],
  },
}
