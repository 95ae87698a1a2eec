import { pluralIn } from '../plural'
import { numberInWords } from './small-numbers'

const plural = pluralIn('en')

export const today = {
  groups: {
    overdue: 'Overdue',
    today: 'Today',
    week: 'This week',
    later: 'Later',
    waiting: 'Waiting is right',
  },
  upcoming: 'Interviews to come',
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
  bulk: {
    label: ({ count }: { count: number }) => `All ${count} at once`,
    tomorrow: 'Put all off until tomorrow morning',
    week: 'Put all off for a week',
    letGo: ({ count }: { count: number }) =>
      plural(count, { one: 'Archive one as “no answer”', other: 'Archive # as “no answer”' }),
    putOffDone: ({ count, moment }: { count: number; moment: string }) =>
      plural(count, { one: `One step put off until ${moment}`, other: `# steps put off until ${moment}` }),
    letGoDone: ({ count }: { count: number }) =>
      plural(count, { one: 'Archived one application', other: 'Archived # applications' }),
  },
  showAll: ({ count }: { count: number }) => `Show all ${count}`,
  empty: 'Nothing to do yet',
  emptyText: 'Add an interview, and the next courteous step stands here at its right time.',
  addInterview: 'Tell me about an interview',
  eggsTitle: 'Eggs and baskets',
  eggs: ({ count }: { count: number }) =>
    plural(count, { one: 'One live application.', other: `${numberInWords(count)} live applications.` }),
  eggsNone: 'No live application.',
  eggsFew: 'A second and a third one make the waiting easier.',
  eggsEnough: 'Nothing hangs on one answer.',
  nudge: 'One answer is a small basket',
  nudgeText: ({ days }: { days: number }) =>
    plural(days, {
      one: 'Nothing new came for a day. A fresh application makes the waiting easier.',
      other: 'Nothing new came for # days. A fresh application makes the waiting easier.',
    }),
  nudgeAdd: 'Add interview',
  nudgeNotNow: 'Not now',
  nudgeNotNowDone: ({ days }: { days: number }) =>
    plural(days, { one: 'Not again before tomorrow.', other: `Not again for ${days} days.` }),
  nudgeNever: 'Never say this',
  nudgeNeverDone: 'The app no longer says this. Settings can bring it back.',
} as const
