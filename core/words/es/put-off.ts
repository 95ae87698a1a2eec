import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

/** Putting a step off and bringing it back, the same in Today and in the panel. */
export const putOff: Words['putOff'] = {
  label: 'Aplazar',
  choices: {
    hour: 'Una hora',
    evening: 'Hasta esta tarde',
    morning: 'Hasta mañana por la mañana',
  },
  pick: 'Elegir un día…',
  pickTitle: 'Aplazar hasta',
  day: 'Día',
  dayHint: ({ time }) => `Vuelve ese día a las ${time}.`,
  dayPast: 'Elige un día que esté por venir.',
  done: ({ company, moment }) => `${company}: aplazado hasta ${onDay(moment)}`,
  asleep: ({ step, moment }) => `${step}: aplazado hasta ${onDay(moment)}`,
  until: ({ moment }) => `hasta ${onDay(moment)}`,
  count: ({ count }) => plural(count, { one: 'Aplazado: #', many: 'Aplazados: #', other: 'Aplazados: #' }),
  wake: 'Traer de vuelta ahora',
  wakeOne: ({ company }) => `Traer de vuelta ahora: ${company}`,
  woken: 'El paso está de vuelta',
  titlesLeftOut: 'Las notas salen sin el cargo.',
}
