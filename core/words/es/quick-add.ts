import type { QuickDoubt } from '../../quick-add/reading'
import type { Words } from '../words'

const doubts: Readonly<Record<QuickDoubt, string>> = {
  dayBeforeMonth: 'Leído con el día antes del mes.',
  monthBeforeDay: 'Leído con el mes antes del día.',
  weekdayComing: 'No dice qué semana: se toma la próxima.',
  weekdayPast: 'No dice qué semana: se toma la última.',
  todayAssumed: 'No dice qué día: se toma hoy.',
  afternoonAssumed: 'No dice si mañana o tarde: se toma la tarde.',
  zoneConverted: 'Pasado a tu hora.',
  secondTimeLeft: 'Dice dos horas: se toma la primera.',
  companyOrPerson: 'Puede ser una empresa o una persona: se toma como empresa.',
}

/** One line in plain words, and the fields that it fills. The line is read in English, so its example is English. */
export const quickAdd: Words['quickAdd'] = {
  title: 'Añadir rápido',
  line: 'Cuéntalo en una línea, en inglés',
  placeholder: 'Second interview at Acme, Tue 3 pm, with Dana Lee (VP Engineering)',
  understood: 'Así se ha entendido',
  company: 'Empresa',
  role: 'Puesto',
  day: 'Día',
  start: 'De',
  end: 'A',
  round: 'Qué entrevista',
  form: 'Cómo',
  forms: { unknown: 'Sin decir', phone: 'Teléfono', video: 'Vídeo', onSite: 'En persona' },
  people: 'Quién',
  name: 'Nombre',
  jobTitle: 'Cargo',
  numbered: ({ number }) => `Persona ${number}`,
  addPerson: 'Añadir una persona',
  removePerson: ({ name }) => (name === '' ? 'Quitar a esta persona' : `Quitar a ${name}`),
  unread: ({ words }) => `Sin entender: «${words}». No se hace nada con ello.`,
  doubts,
  belongsTo: 'A qué pertenece',
  asAnother: ({ round, company, role }) => `${round} en ${company}${role === '' ? '' : `, ${role}`}`,
  asNew: 'Una candidatura nueva',
  archivedHint: 'Esta candidatura está archivada. Una entrevista por venir la recupera.',
  add: 'Añadir',
  added: ({ company }) => `${company} está en el tablero`,
  addedRound: ({ company }) => `La entrevista en ${company} está añadida`,
  afresh: 'Empezar de nuevo',
  keptHint: 'Escape la cierra y guarda lo que llevas contado.',
  close: 'Cerrar',
}
