/** What the reason to hold back may fill in, said in the user's words. */
export interface HoldFill {
  readonly promised: string
  readonly asked: string
}

/** How the app holds back what comes too early: a call, or a letter that asks. */
export const held = {
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
  reason: 'Why is it right to ask now?',
  reasonExample: 'another offer needs an answer',
  reasonHint: 'Kept with it, for you.',
  reasonMissing: 'A short reason, please.',
} as const
