import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** How times are said. Days and clock times themselves come from Intl, in the user's own manner. */
export const dates = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  todayAt: ({ time }: { time: string }) => `today, ${time}`,
  tomorrowAt: ({ time }: { time: string }) => `tomorrow, ${time}`,
  dayAt: ({ day, time }: { day: string; time: string }) => `${day}, ${time}`,
  until: ({ day }: { day: string }) => `until ${day}`,
  from: ({ day }: { day: string }) => `from ${day}`,
  by: ({ day }: { day: string }) => `by ${day}`,
  since: ({ moment }: { moment: string }) => `since ${moment}`,
  hoursLeft: ({ hours }: { hours: number }) => `${hours} h left`,
  minutesLeft: ({ minutes }: { minutes: number }) => `${minutes} min left`,
  hoursLate: ({ hours }: { hours: number }) => `${hours} h late`,
  daysLate: ({ days }: { days: number }) => plural(days, { one: '# day late', other: '# days late' }),
  now: 'now',
  yourTime: ({ time, other, place }: { time: string; other: string; place: string }) =>
    `${time} your time · ${other} ${place}`,
} as const
