import type { Toned } from '../way'

/** Thanks to whoever arranged an interview and did not hold it, with the request to pass the thanks on. */
export const coordinator: Toned<
  'subject' | 'arranged' | 'passOn' | 'passOnOne' | 'passOnUnnamed' | 'interest' | 'close'
> = {
  formal: {
    subject: ['Thank you for arranging {theRound}', '{SubjectRole}: with thanks for {theRound}'],
    arranged: [
      'Thank you very much for arranging {theRound}{onDay}, and for the care with which everything had been prepared.',
      'I am writing to thank you for your help with {theRound}{onDay}. All of it went as you had said it would.',
    ],
    passOn: [
      'I have no address for the colleagues with whom I spoke, and I should be grateful if you would pass on my thanks to {panelNames}. I valued the time that they gave me, and I learned a good deal from their questions.',
      'Would you be so kind as to convey my thanks to {panelNames}? I appreciated the open way in which they spoke about the work and the time that they took for me.',
    ],
    passOnOne: [
      'I have no address for {panelNames}, and I should be grateful if you would pass on my thanks. I valued the time that was given to me, and I learned a good deal from the questions.',
      'Would you be so kind as to convey my thanks to {panelNames}? I appreciated the open way in which we spoke about the work and the time that was taken for me.',
    ],
    passOnUnnamed: [
      'I should be grateful if you would pass on my thanks to everyone who took part. I valued the time that they gave me, and I learned a good deal from their questions.',
      'Would you be so kind as to convey my thanks to all who took part? I appreciated the open way in which they spoke about the work and the time that they took for me.',
    ],
    interest: [
      'I remain very interested in {thePosition}, the more so now that I know those with whom I would be working.',
      'My interest in {theJob} has become firmer since, and I should be glad to join {company}.',
    ],
    close: [
      'If anything further is needed from me after {theRound}, please let me know. I look forward to meeting all of you again.',
      'I enjoyed {theRound} and hope that there will be an occasion to meet again.',
    ],
  },
  warm: {
    subject: ['Thank you for arranging {theRound}', '{Round}, {subjectRole}: thank you'],
    arranged: [
      'Thank you for arranging {theRound}{onDay}. Everything was so well prepared that I could keep my mind on the conversation.',
      'I would like to thank you for all the arrangements for {theRound}{onDay}. They made the day an easy one for me.',
    ],
    passOn: [
      'May I ask a favour? I have no address for the people I talked to, and I would be glad if you could pass my thanks on to {panelNames}. They gave me their time and took my questions seriously.',
      'I would be grateful if you could pass my thanks on to {panelNames}. They were generous with their time, and I learned a great deal from what they told me about the work.',
    ],
    passOnOne: [
      'May I ask a favour? I have no address for {panelNames}, and I would be glad if you could pass on my thanks. I was given all the time I needed, and every question of mine was taken seriously.',
      'I would be grateful if you could pass my thanks on to {panelNames}. It was a generous conversation, and I learned a great deal from it about the work.',
    ],
    passOnUnnamed: [
      'May I ask a favour? I would be glad if you could pass my thanks on to everyone I talked to. They gave me their time and took my questions seriously.',
      'I would be grateful if you could pass my thanks on to everyone who took part. They were generous with their time, and I learned a great deal from what they told me about the work.',
    ],
    interest: [
      'I am still very interested in {thePosition}, and more so now that I have talked with the people I would be working with.',
      'My interest in {theJob} has only grown since, and I would be glad to join {company}.',
    ],
    close: [
      'If there is anything more that you need from me after {theRound}, do let me know. I hope that we shall all meet again.',
      'I enjoyed {theRound} and hope to come back.',
    ],
  },
  plain: {
    subject: ['Thanks for setting up {theRound}', 'Thank you for arranging {theRound}'],
    arranged: [
      'Thank you for setting up {theRound}{onDay}. It all ran smoothly, and that was your doing.',
      'Thanks for arranging {theRound}{onDay}. Everything was where you said it would be.',
    ],
    passOn: [
      "I don't have addresses for everyone. Could you pass my thanks on to {panelNames}? They gave me a lot of their time, and I came away knowing much more about the work.",
      'Please thank {panelNames} for me. They were open about the work and patient with my questions, and I enjoyed talking to them.',
    ],
    passOnOne: [
      "I don't have an address for {panelNames}. Could you pass on my thanks? It was a good conversation, and I came away knowing much more about the work.",
      'Please thank {panelNames} for me. I got straight answers to everything I asked, and I enjoyed the conversation.',
    ],
    passOnUnnamed: [
      'Could you pass my thanks on to everyone I talked to? They gave me a lot of their time, and I came away knowing much more about the work.',
      'Please thank everyone for me. They were open about the work and patient with my questions, and I enjoyed talking to them.',
    ],
    interest: [
      "I'm still very interested in {theOpening}, and more so now that I know who I'd be working with.",
      "I'd like {theJob} even more than before, and I'd be glad to join {company}.",
    ],
    close: [
      "If you need anything else from me after {theRound}, tell me. I hope we'll all meet again.",
      'I enjoyed {theRound} and hope to come back.',
    ],
  },
}
