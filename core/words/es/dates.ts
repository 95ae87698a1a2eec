import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

/** How times are said. Days and clock times themselves come from Intl, in the user's own manner. */
export const dates: Words['dates'] = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  todayAt: ({ time }) => `hoy, ${time}`,
  tomorrowAt: ({ time }) => `mañana, ${time}`,
  dayAt: ({ day, time }) => `${day}, ${time}`,
  until: ({ day }) => `hasta ${onDay(day)}`,
  from: ({ day }) => `desde ${onDay(day)}`,
  by: ({ day }) => `para ${onDay(day)}`,
  since: ({ moment }) => `desde ${onDay(moment)}`,
  hoursLeft: ({ hours }) => plural(hours, { one: 'queda # h', many: 'quedan # h', other: 'quedan # h' }),
  minutesLeft: ({ minutes }) =>
    plural(minutes, { one: 'queda # min', many: 'quedan # min', other: 'quedan # min' }),
  hoursLate: ({ hours }) => `${hours} h de retraso`,
  daysLate: ({ days }) => plural(days, { one: '# día de retraso', other: '# días de retraso' }),
  now: 'ahora',
  yourTime: ({ time, other, place }) => `${time} en tu hora · ${other} ${place}`,
}
