import type { Toned } from '../way'

/** The second and last question about the decision. It mentions the first and reproaches nobody. */
export const secondTouch: Toned<'subject' | 'news' | 'question' | 'questionUndated' | 'interest'> = {
  formal: {
    subject: [
      '{SubjectRole}: a second question',
      'Once more about {theRound}{onDay}',
      '{SubjectRole}: my question of some days ago',
    ],
    news: [
      'I {askedEarlier} about {theRound} for {thePosition}. My question may not have reached the right desk, so I am taking the liberty of asking once more.',
      'You may recall that I {askedEarlier} about {theRound} for {thePosition}. I know how much there is to do at such times, and I return to it only now.',
      'This is to take up once more the question of {theRound} for {thePosition}, about which I {askedEarlier}.',
    ],
    question: [
      'You had then hoped to decide by {decisionDay}. Could you tell me whether a decision has been made, or by when it may be expected?',
      'The date that you had given was {decisionDay}. May I ask how the decision stands?',
      'Your decision had been planned for {decisionDay}. Would you kindly let me know where matters stand?',
    ],
    questionUndated: [
      'Could you tell me whether a decision has been made, or by when it may be expected?',
      'I have heard of no date so far. May I ask how the decision stands?',
      'Would you kindly let me know where matters stand at present?',
    ],
    interest: [
      'I remain interested in the position. If it has been filled in the meantime, I shall be glad to know that too, and I thank you for your trouble.',
      'My interest in working at {company} continues. A single line is sufficient, whatever the answer may be.',
      'I would still be glad to join {company}. Should the answer be no, please do not hesitate to tell me so.',
    ],
  },
  warm: {
    subject: [
      '{SubjectRole}: asking once more',
      'Once more about {theRound}{onDay}',
      'A second question about {theRound}',
    ],
    news: [
      'I {askedEarlier} about {theRound} for {thePosition}, and I am asking a second time in case the first was lost among other things.',
      'You may remember that I {askedEarlier} about {theRound} for {thePosition}. You will have had a great deal to do since, so I am trying once more.',
      'It was about {theRound} for {thePosition} that I {askedEarlier}. Perhaps my question came at a bad moment, and so here it is again.',
    ],
    question: [
      'You had hoped to decide by {decisionDay}. Could you tell me how things stand, even if nothing is settled yet?',
      'The date that you had in mind was {decisionDay}. Has there been a decision, or may I hope to hear by some later day?',
      'At the time you spoke of {decisionDay}. Would you let me know where the decision stands today?',
    ],
    questionUndated: [
      'Could you tell me how things stand, even if nothing is settled yet?',
      'Has there been a decision, or may I hope to hear by some later day?',
      'Would you let me know where the decision stands today?',
    ],
    interest: [
      'I am still interested in the work and would be glad of any answer. If the position has gone to somebody else, I would rather know, and I would think no less of {company}.',
      'My interest in joining {company} is what it was. If the answer is no, please feel free to say so in a line; it would help me to plan.',
      'I would still like to work with you very much. Whatever the answer is, a short word would be welcome.',
    ],
  },
  plain: {
    subject: [
      '{SubjectRole}: asking once more',
      'Once more about {theRound}',
      '{SubjectRole}: a second question',
    ],
    news: [
      "I {askedEarlier} about {theRound} for {thePosition}. I haven't heard back, which may well mean my question got lost, so I'm asking again.",
      "I know you're busy. I {askedEarlier} about {theRound} for {thePosition}, and I'd like to ask one more time.",
      "You may remember that I {askedEarlier} about {theRound} for {thePosition}. I'm trying once more in case it slipped by.",
    ],
    question: [
      'You were hoping to decide by {decisionDay}. Do you know more now?',
      "The date you'd given was {decisionDay}. Could you tell me where it stands?",
      'You had {decisionDay} in mind at the time. Has anything been decided?',
    ],
    questionUndated: [
      "I don't have a date to go by. Do you know more now?",
      'Could you tell me where it stands, even if it is still open?',
      'Has anything been decided, or does it need more time?',
    ],
    interest: [
      "I'm still interested in the job. If it's gone to someone else, please tell me; I'd rather know, and there'd be no hard feelings.",
      "I'd still like to join {company}. If the answer is no, that's all right, and one line is enough.",
      "I'd still be happy to work with you. Whatever the answer is, it would help me to have it, and it needn't be long.",
    ],
  },
}
