import type { Toned } from '../way'

/** They named a later day: thanks for telling, no sigh, no question. */
export const movedDate: Toned<'subject' | 'thanks' | 'thanksUndated' | 'news' | 'interest'> = {
  formal: {
    subject: [
      '{SubjectRole}: thank you for the new date',
      'Thank you for your message: {subjectRole}',
      'The new date of your decision',
    ],
    thanks: [
      'Thank you for informing me that you now expect to decide by {decisionDay}.',
      'I thank you for your message and have noted {decisionDay} as the new date.',
      'It was considerate of you to let me know of the new date, and I thank you. I shall look out for your decision by {decisionDay}.',
    ],
    thanksUndated: [
      'Thank you for informing me that the decision will need more time.',
      'I thank you for your message and have noted that the decision will come later than planned.',
      'It was considerate of you to let me know that you need more time, and I thank you.',
    ],
    news: [
      'I would rather the decision were made without haste, and the change causes me no difficulty.',
      'I quite understand that other matters had to come first.',
      'The change suits me well. Until I hear from you, I shall not trouble you with questions.',
    ],
    interest: [
      'My interest in {thePosition} is unchanged. Should you need anything from me in the meantime, I will send it gladly.',
      'I remain very interested in joining {company} and wish you a good outcome to your deliberations.',
      'I remain interested in working at {company}, and I am happy to answer any further question.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: thank you for the new date',
      'Thank you for letting me know',
      'The new date, and my thanks',
    ],
    thanks: [
      'Thank you for letting me know that you now expect to decide by {decisionDay}.',
      'I am glad that you told me about the new date, thank you. I have {decisionDay} in my diary.',
      'Thank you for your message. {DecisionDay} it is, then, and I will think no more about the old date.',
    ],
    thanksUndated: [
      'Thank you for letting me know that the decision needs a little longer.',
      'I am glad that you told me about the delay, thank you.',
      'Thank you for your message. Knowing that it will take longer is much better than wondering.',
    ],
    news: [
      'I would rather that you took your time than decided in a hurry, so the wait is no trouble to me.',
      'These things often turn out to need more time than anybody thought, and I quite understand.',
      'Please take the time that you need. I shall be patient and leave you in peace until then.',
    ],
    interest: [
      'I am as interested in {thePosition} as I was, and if there is anything that I can add meanwhile, I will be glad to.',
      'My interest in joining {company} has not suffered. If you would like to know anything more in the meantime, please ask.',
      'I am still very interested in the work and look forward to hearing from you.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: thanks for the new date',
      'Thanks for letting me know',
      'Thanks for your message',
    ],
    thanks: [
      'Thanks for letting me know that {decisionDay} is the new date.',
      "Thank you for the update. I've noted {decisionDay}.",
      "It's good of you to tell me, thank you. {DecisionDay} is fine with me.",
    ],
    thanksUndated: [
      "Thanks for letting me know that it'll take a bit longer.",
      "Thank you for the update. I've noted that it will be later.",
      "It's good of you to tell me, thank you. Later is fine with me.",
    ],
    news: [
      "I'd rather you took your time over it, so waiting is no problem.",
      "These things take longer than planned more often than not, and I don't mind.",
      "I won't ask in the meantime, so take the time you need.",
    ],
    interest: [
      "I'm still very interested in {theJob}. If you need anything from me before then, tell me.",
      "I'm as interested in joining {company} as I was, and I'm easy to reach if a question comes up.",
      "I'd still be glad to work with you, and I look forward to your answer when it comes.",
    ],
  },
}
