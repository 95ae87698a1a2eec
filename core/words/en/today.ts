import { numberInWords, pluralIn } from '../plural'

const plural = pluralIn('en')

export const today = {
  groups: {
    overdue: 'Overdue',
    today: 'Today',
    week: 'This week',
    later: 'Later',
    waiting: 'Waiting is right',
  },
  summary: ({ count }: { count: number }) =>
    plural(count, { one: 'One thing to do.', other: `${numberInWords(count)} things to do.` }),
  summaryRest: 'For the rest, waiting is right.',
  nothing: 'Nothing to do',
  nothingUntil: ({ day }: { day: string }) => `Nothing to do until ${day}`,
  waitingFor: ({ count }: { count: number }) =>
    plural(count, {
      one: 'Waiting is the right step for one application.',
      other: 'Waiting is the right step for # applications.',
    }),
  empty: 'Nothing to do yet',
  emptyText: 'Add an interview, and the next courteous step stands here at its right time.',
  addInterview: 'Tell me about an interview',
  snooze: 'Put off',
  snoozeHour: 'For an hour',
  snoozeEvening: 'Until this evening',
  snoozeMorning: 'Until tomorrow morning',
  snoozed: ({ company }: { company: string }) => `The step for ${company} was put off`,
  open: ({ company }: { company: string }) => `Open ${company}`,
  eggsTitle: 'Eggs and baskets',
  eggs: ({ count }: { count: number }) =>
    plural(count, { one: 'One live application.', other: `${numberInWords(count)} live applications.` }),
  eggsNone: 'No live application.',
  eggsFew: 'A second and a third one make the waiting easier.',
  eggsEnough: 'Nothing hangs on one answer.',
} as const
