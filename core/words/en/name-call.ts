const inOneSentence = new Intl.ListFormat('en-GB')

/** What to say to reception or the contact who knows who was in the room. Iowa State; Lawrence: call and ask. */
export const nameCall = {
  title: 'What you can say on the phone',
  hello: ({ me }: { me: string }) => (me === '' ? 'Hello.' : `Hello, my name is ${me}.`),
  why: ({ day }: { day: string }) =>
    `I had an interview with you on ${day} and would like to thank the people I met.`,
  names: 'Could you tell me their names, how they are spelled, and their job titles?',
  titles: ({ names }: { names: readonly string[] }) =>
    `Could you tell me the exact job title of ${inOneSentence.format(names)}?`,
  close: 'Thank you, that is a great help.',
} as const
