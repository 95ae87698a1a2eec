import type { Words } from '../words'
import { onDay } from './day'

/** How the app holds back what comes too early: a call, or a letter that asks. */
export const held: Words['held'] = {
  title: 'Esperar es lo correcto',
  why: {
    beforeDate: ({ promised }) =>
      `Dijeron que ${onDay(promised)}. Hasta entonces, y unos días laborables más, el silencio es normal, y una pregunta suena a presión.`,
    noDate: () => 'No dieron un día. Una o dos semanas laborables de silencio son normales.',
    resting: ({ asked }) =>
      `Preguntaste ${onDay(asked)}. Una semana entre dos preguntas es lo que suele parecer cortés.`,
    usedUp: () =>
      'Ya preguntaste dos veces. Más de dos preguntas rara vez son bienvenidas; queda una última nota breve.',
    closed: () =>
      'Tu última nota ya salió. No queda nada cortés que preguntar, y tu tiempo rinde más en otras.',
    noInterview: () => 'Aún no tienes ninguna entrevista hecha, así que no hay nada que preguntar.',
  },
  nextDay: ({ day }) => `El próximo día adecuado es ${onDay(day)}.`,
  nextNote: ({ day }) => `El día para ella es ${onDay(day)}.`,
  noteNow: 'Ahora es bienvenida.',
  wait: 'Esperar',
  writeNote: 'Escribir la última nota',
  reason: '¿Por qué está bien preguntar ahora?',
  reasonExample: 'otra oferta necesita respuesta',
  reasonHint: 'Se guarda con ello, para ti.',
  reasonMissing: 'Escribe un motivo breve.',
}
