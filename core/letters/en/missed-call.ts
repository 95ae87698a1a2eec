import type { Way } from '../way'

type Ways = Readonly<Record<string, readonly Way[]>>

/** To whoever meant to ring and did not: names the agreed time, blames nobody, offers new times. */
export const missedCall = {
  subject: ['Our telephone call{onDay}', '{SubjectRole}: our telephone call{onDay}'],
  news: [
    'We had agreed on a telephone call{onDay} at {agreedTime}. I kept my line free, and it did not reach me. Such things happen easily, and perhaps there was a fault on my side.',
    'Our telephone call was planned for {agreedTime}{onDay}, and I may have missed it, since nothing reached me. Something may well have come up.',
  ],
  newsPlain: [
    'We had agreed on a telephone call about {thePosition}, and it did not reach me. Such things happen easily.',
    'Our telephone call about {thePosition} may have missed me. Something may well have come up.',
  ],
  question: [
    'I would gladly find another time. {FirstDay} or {secondDay} at the same hour would suit me well, and so would any hour that is easier for you. Which would you like?',
    'May I suggest {firstDay} or {secondDay}, at the same hour or whenever it suits you better?',
  ],
  questionPlain: [
    'I would gladly find another time and can fit in with yours. Which day would suit you?',
    'May I suggest another time this week or next, whenever it suits you best?',
  ],
  interest: [
    'I am looking forward to hearing more about the work at {company}.',
    'My interest in the work is as strong as before, and I look forward to our conversation.',
  ],
} as const satisfies Ways
