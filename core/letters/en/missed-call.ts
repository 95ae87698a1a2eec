import type { Toned } from '../way'

/** To whoever meant to ring and did not: names the agreed time, blames nobody, offers new times. */
export const missedCall: Toned<'subject' | 'news' | 'newsPlain' | 'question' | 'questionPlain' | 'interest'> =
  {
    formal: {
      subject: [
        'Our telephone call{onDay}',
        '{SubjectRole}: our telephone call',
        'A new time for our telephone call',
      ],
      news: [
        'We had agreed on a telephone call{onDay} at {agreedTime}. It did not reach me, and the fault may well have been mine.',
        'Our telephone call was planned for {agreedTime}{onDay}. I kept my line free, and something will no doubt have come up.',
        'I was expecting your telephone call at {agreedTime}{onDay}; perhaps it could not be placed, or I may have missed it.',
      ],
      newsPlain: [
        'We had agreed on a telephone call about {thePosition}. It did not reach me, and the fault may well have been mine.',
        'Our telephone call about {thePosition} seems not to have come about. Something will no doubt have come up.',
        'I was expecting your telephone call about {thePosition}; perhaps it could not be placed, or I may have missed it.',
      ],
      question: [
        'I would gladly be available at another time. {FirstDay} or {secondDay} at the same hour would suit me well. Which would you prefer?',
        'May I propose {firstDay} or {secondDay}, at the same hour or at any other that is convenient to you?',
        'Would {firstDay} or {secondDay} be possible for you? I can arrange to be free at any hour.',
      ],
      questionPlain: [
        'I would gladly be available at another time and can adapt to yours. Which day would suit you?',
        'May I propose another time, whenever it is convenient to you?',
        'Would another day be possible for you? I can arrange to be free at any hour.',
      ],
      interest: [
        'I look forward to hearing more about the work at {company}.',
        'My interest in the position is unchanged, and I look forward to our conversation.',
        'I remain very interested and hope to speak with you soon.',
      ],
    },
    warm: {
      subject: [
        'Our telephone call{onDay}',
        '{SubjectRole}: our telephone call{onDay}',
        'Another time for our call',
      ],
      news: [
        'We had agreed on a telephone call{onDay} at {agreedTime}. I kept my line free, and it did not reach me. Such things happen easily, and perhaps the fault was mine.',
        'Our telephone call was planned for {agreedTime}{onDay}, and I may have missed it, since nothing reached me. Something may well have come up.',
        'I had been looking forward to our telephone call{onDay} at {agreedTime}. It seems that we missed each other.',
      ],
      newsPlain: [
        'We had agreed on a telephone call about {thePosition}, and it did not reach me. Such things happen easily.',
        'Our telephone call about {thePosition} may have missed me. Something may well have come up.',
        'I had been looking forward to our telephone call about {thePosition}. It seems that we missed each other.',
      ],
      question: [
        'I would gladly find another time. {FirstDay} or {secondDay} at the same hour would suit me well, and so would any hour that is easier for you. Which would you like?',
        'May I suggest {firstDay} or {secondDay}, at the same hour or whenever it suits you better?',
        'Shall we try again on {firstDay} or {secondDay}? I can make room at almost any hour.',
      ],
      questionPlain: [
        'I would gladly find another time and can fit in with yours. Which day would suit you?',
        'May I suggest another time this week or next, whenever it suits you best?',
        'Shall we try again one of these days? I can make room at almost any hour.',
      ],
      interest: [
        'I am looking forward to hearing more about the work at {company}.',
        'My interest in the work is as strong as before, and I look forward to our conversation.',
        'I have not lost any of my interest in the work, and I would be glad to talk.',
      ],
    },
    plain: {
      subject: ['Our call{onDay}', '{SubjectRole}: our call', 'Another time for our call'],
      news: [
        "We'd planned a phone call{onDay} at {agreedTime}, and it didn't come through. It may have been my end.",
        'I think we missed each other{onDay}: our phone call was down for {agreedTime}. These things happen.',
        'Our phone call{onDay} at {agreedTime} must have fallen through. I hope all is well on your side.',
      ],
      newsPlain: [
        "We'd planned a phone call about {thePosition}, and it didn't come through. It may have been my end.",
        'I think we missed each other for our phone call about {thePosition}. These things happen.',
        'Our phone call about {thePosition} must have fallen through. I hope all is well on your side.',
      ],
      question: [
        'Could we try again on {firstDay} or {secondDay}, at the same time or whenever suits you?',
        'I could do {firstDay} or {secondDay} at the same hour. Would either work for you?',
        "I'm free on {firstDay} and on {secondDay}, and most times in between. What would suit you?",
      ],
      questionPlain: [
        'Could we try again this week or next, whenever suits you?',
        'I can fit in with you. Would another day this week or next work?',
        "I'm free most days and can fit in with you. What would suit you?",
      ],
      interest: [
        "I'm still interested and looking forward to hearing about the work.",
        "I'd still like to talk about the job, and I can be reached on my usual number.",
        "I'm keen to hear more about the work, so tell me what's easiest for you.",
      ],
    },
  }
