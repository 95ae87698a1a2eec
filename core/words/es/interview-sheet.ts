import type { Words } from '../words'
import { onDay } from './day'

/** The sheet that adds or edits an interview. */
export const interviewSheet: Words['application']['sheet'] = {
  addTitle: 'Tuve una entrevista',
  addText: 'O la vas a tener. Lo que aún no sepas puede esperar.',
  anotherTitle: 'Otra entrevista',
  editTitle: 'Editar la entrevista',
  at: ({ company, role }) => (role === '' ? company : `${company}, ${role}`),
  add: 'Añadir',
  save: 'Guardar',
  added: ({ company }) => `${company} está en el tablero`,
  addedInterview: ({ company }) => `Entrevista en ${company} añadida`,
  saved: ({ company }) => `Entrevista en ${company} guardada`,
  resumed: 'Está como lo dejaste, aún sin guardar.',
  afresh: 'Empezar de nuevo',
  company: 'Empresa',
  role: 'Puesto',
  day: 'Día',
  start: 'De',
  end: 'A',
  endHint: 'Se suponen 60 min',
  zone: 'Zona horaria',
  zoneHint: ({ time }) => `En tu hora: ${time}.`,
  zoneNow: ({ time }) => `${time} ahora`,
  zoneUnknown: 'Esta zona no se conoce aquí. Elige una de la lista.',
  skipped: ({ time, day }) =>
    `Ese día se adelantan los relojes: las ${time} no existen ${onDay(day)}. Se toma la hora después del cambio.`,
  twice: ({ time, day }) =>
    `Ese día se atrasan los relojes: las ${time} llegan dos veces ${onDay(day)}. Se toma la primera.`,
  round: 'Ronda',
  noRound: 'Sin contar',
  form: 'Forma',
  forms: { phone: 'Teléfono', video: 'Vídeo', onSite: 'En persona', unknown: 'No se sabe' },
  place: 'Lugar',
  joinLink: 'Enlace para unirse',
  decidesToday: 'Deciden el mismo día',
  decidesTodayHint: 'Entonces las notas deben salir en dos horas.',
  people: 'Quién te entrevista',
  peopleHint: 'Para una nota bastan el nombre y el cargo. Los nombres que faltan se vuelven un paso.',
}
