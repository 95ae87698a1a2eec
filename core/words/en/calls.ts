/** What the reason to hold back may fill in, said in the user's words. */
export interface HoldFill {
  readonly promised: string
  readonly asked: string
}

/** The call sheet, and how it holds back. */
export const calls = {
  title: ({ company }: { company: string }) => `Call ${company}`,
  lead: {
    timeline: 'One question about the timing. It may be a short call.',
    status: 'One question about the decision. It may be a short call.',
    second: 'The second and last question. It may be a short call.',
  },
  whom: 'Whom to call',
  reception: 'Reception',
  receptionHint: 'Ask for the person who looks after the position.',
  noNumber: 'No number on file. Reception can connect you.',
  opening: 'To begin with',
  lastTouch: 'For you to know',
  questions: 'Two questions',
  voicemail: 'If a machine answers',
  copy: 'Copy the sheet',
  copied: 'Copied',
  writeInstead: 'Write a short mail instead',
  outcome: 'How did it go?',
  outcomes: {
    reached: 'Reached them',
    messageLeft: 'Left a message',
    noAnswer: 'No answer',
    newDate: 'They named a new date',
    offer: 'They made an offer',
    no: 'They said no',
  },
  outcomeNotes: {
    messageLeft: 'Counts as a question.',
    noAnswer: 'Does not count. Try again another day.',
    newDate: 'The waiting starts anew from there.',
    offer: 'The card moves to Offer.',
    no: 'The card moves to Declined, and a kind reply is drafted.',
  },
  outcomeMissing: 'Please say how the call went.',
  newDate: 'The new date',
  newDateMissing: 'Please enter the new date.',
  answerBy: 'Answer wanted by',
  note: 'What was said',
  save: 'Note the call',
  noted: ({ company }: { company: string }) => `The call to ${company} is noted`,
  held: {
    title: 'Waiting is right',
    why: {
      beforeDate: ({ promised }: HoldFill) =>
        `They said ${promised}. Until then, and for a few working days after, silence is normal, and a question reads as pressure.`,
      noDate: (_fill: HoldFill) => 'They named no day. A working week or two of silence is normal.',
      resting: ({ asked }: HoldFill) =>
        `You asked on ${asked}. A week between two questions is what people find polite.`,
      usedUp: (_fill: HoldFill) =>
        'You have asked twice. More than two questions are rarely welcome; what is left is one last short note.',
      closed: (_fill: HoldFill) =>
        'Your last note has gone out. Nothing more is polite to ask, and your time is better spent on others.',
      noInterview: (_fill: HoldFill) => 'There is no interview behind you yet, so there is nothing to ask.',
    },
    nextDay: ({ day }: { day: string }) => `The next right day is ${day}.`,
    nextNote: ({ day }: { day: string }) => `The day for it is ${day}.`,
    noteNow: 'It is welcome now.',
    wait: 'Wait',
    writeNote: 'Write the last note',
    askAnyway: 'Ask all the same',
    reason: 'Why is it right to ask now?',
    reasonExample: 'another offer needs an answer',
    reasonHint: 'Kept with the call, for you.',
    reasonMissing: 'A short reason, please.',
    goOn: 'Show the call sheet',
  },
} as const
