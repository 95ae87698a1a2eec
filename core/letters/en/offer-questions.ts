import type { Toned } from '../way'

/** Thanks for an offer on the day it comes. It neither accepts nor declines. */
export const offerAcknowledgement: Toned<
  'subject' | 'thanks' | 'news' | 'newsUndated' | 'close' | 'closeUndated'
> = {
  formal: {
    subject: [
      'Thank you for your offer: {subjectRole}',
      'Your offer of {thePosition}',
      'Your offer, with my thanks',
    ],
    thanks: [
      'Thank you very much for offering me {thePosition}. I was very pleased to receive the news.',
      'I have received your offer of {thePosition}, and I thank you for it and for your confidence in me.',
      'I thank you and your colleagues for offering me {thePosition}, which I regard as a great honour.',
    ],
    news: [
      'I should like to read everything through with the care that it deserves, and I will give you my answer by {answerDay}.',
      'I shall go through the details with care, and you will have my answer by {answerDay} at the latest.',
      'You will receive my answer in writing by {answerDay}, once I have studied the terms.',
    ],
    newsUndated: [
      'I should like to read everything through with the care that it deserves. Could you tell me by when you wish to have my answer?',
      'I shall go through the details with care. Would you let me know by which day you require my answer?',
      'You will receive my answer in writing once I have studied the terms. May I ask how much time I have for it?',
    ],
    close: [
      'Should a question arise, may I telephone you about it?',
      'If there should be a question about the details, I will come back to you soon. My thanks to all who took part.',
      'In the meantime I thank all who were involved.',
    ],
    closeUndated: [
      'Should a question arise in the meantime, I will put it to you without delay.',
      'If there should be a question about the details, I will come back to you soon. My thanks to all who took part.',
      'In the meantime I thank all who were involved.',
    ],
  },
  warm: {
    subject: [
      'Thank you for your offer: {subjectRole}',
      'Your offer for {thePosition}',
      'Your offer, and my thanks',
    ],
    thanks: [
      'Thank you very much for offering me {thePosition}. I was very pleased to get the news.',
      'Your offer of {thePosition} has reached me, and I thank you for it. It is very good news.',
      'Thank you for your offer of {thePosition}. I could not have wished for better news today.',
    ],
    news: [
      'I would like to read everything through with the care it deserves, and I will give you my answer by {answerDay}.',
      'I will take the time to go through the details, and you will have my answer by {answerDay} at the latest.',
      'Let me read it in peace and sleep on it; by {answerDay} you will know.',
    ],
    newsUndated: [
      'I would like to read everything through with the care it deserves. Could you tell me by when you would like to have my answer?',
      'I will go through the details with care. Would you let me know by which day you need my answer?',
      'Let me read it in peace and sleep on it. By when would you like to know?',
    ],
    close: [
      'If a question comes up while I do so, may I call you about it? Thank you again for your confidence in me.',
      'Should I have a question about the details, I will come back to you soon. My thanks to all who took part.',
      'Please give my thanks to everyone who had a hand in it.',
    ],
    closeUndated: [
      'If a question comes up while I do so, I will come back to you soon. Thank you again for your confidence in me.',
      'Should I have a question about the details, I will ask it soon. My thanks to all who took part.',
      'Please give my thanks to everyone who had a hand in it.',
    ],
  },
  plain: {
    subject: ['Thank you for the offer: {subjectRole}', 'Your offer, thank you', '{SubjectRole}: your offer'],
    thanks: [
      'Thank you for offering me {thePosition}. That was good news.',
      "Thanks for the offer of {thePosition}. I'm very pleased.",
      "I've got your offer of {thePosition}, thank you. I was glad to see it.",
    ],
    news: [
      "I'd like to read it through properly, and I'll give you my answer by {answerDay}.",
      "I'll go through the details and let you know by {answerDay} at the latest.",
      'I want to think it over as it deserves, so expect to hear from me by {answerDay}.',
    ],
    newsUndated: [
      "I'd like to read it through properly. By when would you like my answer?",
      "I'll go through the details. Could you tell me by which day you need to know?",
      'I want to think it over as it deserves. How long do I have?',
    ],
    close: [
      "If I have any questions before then, I'll call you. Thanks again to everyone.",
      "If anything is unclear, I'll ask soon. Please thank the others for me.",
      "If something comes up that I need to ask about, I'll ring you rather than write.",
    ],
    closeUndated: [
      "If I have any questions in the meantime, I'll call you. Thanks again to everyone.",
      "If anything is unclear, I'll ask soon. Please thank the others for me.",
      "If something comes up that I need to ask about, I'll ring you rather than write.",
    ],
  },
}

/** Asking, early and with a day, for more time to decide on an offer. */
export const moreTime: Toned<
  'subject' | 'thanks' | 'asked' | 'question' | 'questionOpen' | 'reason' | 'close'
> = {
  formal: {
    subject: [
      'Your offer of {thePosition}: a request',
      '{SubjectRole}: the date of my answer',
      'A request about your offer',
    ],
    thanks: [
      'Thank you once more for offering me {thePosition}, which I am considering very seriously.',
      'I thank you again for your offer of {thePosition}. It deserves a well-considered answer.',
      'Your offer of {thePosition} has given me great pleasure, and I thank you for it.',
    ],
    asked: [
      'You have asked for my answer by {answerDay}.',
      'The day that you named for my answer is {answerDay}.',
      'My answer is due by {answerDay}.',
    ],
    question: [
      'Would it be possible for me to answer by {untilDay}?',
      'Might I have until {untilDay} to decide?',
      'May I ask you to allow me until {untilDay}?',
    ],
    questionOpen: [
      'Would it be possible for me to have a few more days for my answer?',
      'Might I have a little longer to decide?',
      'May I ask you to allow me a few more days?',
    ],
    reason: ['The reason is that {fact}.', 'I ask because {fact}.', 'My reason for asking is that {fact}.'],
    close: [
      'If that is not possible, please tell me so, and I will keep to the time that you need. My interest in the position is undiminished.',
      'I would not ask if the decision did not matter to me. Should it cause you difficulty, I will of course keep to your date.',
      'I should be grateful for your understanding, and will answer sooner if I can.',
    ],
  },
  warm: {
    subject: [
      'Your offer for {thePosition}: a request',
      '{SubjectRole}: when I can answer',
      'A request about your offer',
    ],
    thanks: [
      'Thank you again for offering me {thePosition}. I am giving it serious thought.',
      'Thank you once more for your offer of {thePosition}. It pleased me very much, and I want to answer it properly.',
      'Your offer of {thePosition} has been on my mind ever since it came, and I thank you for it once more.',
    ],
    asked: [
      'You would like my answer by {answerDay}.',
      'We had said that you would have my answer by {answerDay}.',
      'The day you gave me for it is {answerDay}.',
    ],
    question: [
      'Would it be all right if I answered by {untilDay}?',
      'Could I have until {untilDay}?',
      'May I ask you for a little longer, until {untilDay}?',
    ],
    questionOpen: [
      'Would it be all right if I took a few more days over my answer?',
      'Could I have a little longer to decide?',
      'May I ask you for a few more days?',
    ],
    reason: ['The reason is that {fact}.', 'I ask because {fact}.', 'The fact behind it is that {fact}.'],
    close: [
      'If that makes things difficult for you, please say so, and I will keep to your time. My interest in the work is as strong as ever.',
      'I know that others may be waiting on my answer, and I will not take a day longer than I need.',
      'It is a decision that I would like to make once and stand by. If it can be sooner, it will be.',
    ],
  },
  plain: {
    subject: [
      'Your offer: may I have a little longer?',
      '{SubjectRole}: when I can answer',
      'A question about your offer',
    ],
    thanks: [
      "Thank you again for offering me {thePosition}. I'm taking it seriously.",
      "I'm still very pleased about the offer of {thePosition}, thank you, and I'd like to get my answer right.",
      "Thanks once more for your offer of {thePosition}. I've thought of little else since.",
    ],
    asked: [
      "You'd like my answer by {answerDay}.",
      'I have {answerDay} down as the day for my answer.',
      'You gave me until {answerDay}.',
    ],
    question: [
      'Could I let you know by {untilDay}?',
      'Would {untilDay} still be in time for you?',
      'Could you give me until {untilDay}?',
    ],
    questionOpen: [
      'Could I have a few more days to decide?',
      'Would a few days later still be in time for you?',
      'Could you give me a little longer for my answer?',
    ],
    reason: ['The reason is that {fact}.', "I'm asking because {fact}.", "That's because {fact}."],
    close: [
      "If that's a problem, tell me, and I'll keep to your date. I'm as interested as I was.",
      "I won't take longer than I need to, and if I know sooner, so will you.",
      "I'd like to decide once and mean it. If your date can't move, please say so.",
    ],
  },
}
