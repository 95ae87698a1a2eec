import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** Putting a step off and bringing it back, the same in Today and in the panel. */
export const putOff = {
  label: 'Put off',
  choices: {
    hour: 'For an hour',
    evening: 'Until this evening',
    morning: 'Until tomorrow morning',
  },
  pick: 'Pick a day …',
  pickTitle: 'Put off until',
  day: 'Day',
  dayHint: ({ time }: { time: string }) => `It comes back at ${time} on that day.`,
  dayPast: 'Please choose a day to come.',
  done: ({ company, moment }: { company: string; moment: string }) => `${company}: put off until ${moment}`,
  asleep: ({ step, moment }: { step: string; moment: string }) => `${step}: put off until ${moment}`,
  until: ({ moment }: { moment: string }) => `until ${moment}`,
  count: ({ count }: { count: number }) => plural(count, { one: 'Put off: #', other: 'Put off: #' }),
  wake: 'Bring back now',
  wakeOne: ({ company }: { company: string }) => `Bring back now: ${company}`,
  woken: 'The step is back',
  titlesLeftOut: 'The notes go without the job title.',
} as const
