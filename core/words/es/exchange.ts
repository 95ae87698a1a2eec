import type { Words } from '../words'
import { plural } from './plural'

type NoteValues = Readonly<Record<string, string>>

const value = (values: NoteValues, name: string) => values[name] ?? ''
const named = (summary: string): string => (summary === '' ? 'Un evento' : `«${summary}»`)

/** The words of bringing in and taking out: the preview, and what a file left open. */
export const exchange: Words['exchange'] = {
  bringIn: 'Importar',
  bringInHint: 'Suelta aquí una invitación de calendario, o elige un archivo.',
  chooseFile: 'Elegir un archivo',
  dropHere: 'Suelta para echar un vistazo. Aún no cambia nada.',
  previewTitle: ({ fileName }) => `De ${fileName}`,
  previewLead: 'Esto es lo que dice el archivo. Nada cambia hasta que lo confirmes.',
  confirm: ({ count }) => plural(count, { one: 'Importar esta entrevista', other: 'Importar # entrevistas' }),
  nothingNew: 'En este archivo no hay nada nuevo. Tus datos quedan como están.',
  counts: {
    new: ({ count }) => plural(count, { one: '# nueva', many: '# nuevas', other: '# nuevas' }),
    changed: ({ count }) => plural(count, { one: '# cambiada', many: '# cambiadas', other: '# cambiadas' }),
    cancelled: ({ count }) =>
      plural(count, { one: '# cancelada', many: '# canceladas', other: '# canceladas' }),
    same: ({ count }) => plural(count, { one: '# como antes', many: '# como antes', other: '# como antes' }),
    skipped: ({ count }) => plural(count, { one: '# omitida', many: '# omitidas', other: '# omitidas' }),
  },
  state: {
    new: 'Nueva',
    changed: 'Cambiada',
    same: 'Como antes',
    cancelled: 'Cancelada',
    answer: 'Una respuesta, no una cita',
  },
  fields: {
    company: 'Empresa',
    companyHint: 'El archivo no la nombra.',
    role: 'Puesto',
    when: 'Cuándo',
    where: 'Dónde',
    joinLink: 'Enlace para unirse',
    interviewers: 'Quién te entrevista',
    sentBy: 'Enviado por',
    description: 'Qué dice',
  },
  yourTime: 'tu hora',
  interviewTime: ({ zone }) => `hora de ${zone}`,
  nobodyNamed: 'El archivo no nombra a nadie. Puedes añadir personas después.',
  noName: 'Sin nombre',
  optionalGuest: 'opcional',
  declinedGuest: 'no vendrá',
  whichIsYou: '¿Quién de estas personas eres tú?',
  whichIsYouHint: 'Se pregunta una vez, para que no te des las gracias a ti.',
  noneIsMe: 'Ninguna de ellas',
  otherEvents: ({ count }) =>
    plural(count, { one: '# evento más en este archivo', other: '# eventos más en este archivo' }),
  useZone: ({ zone }) => `Usar ${zone}`,
  markCancelled: 'Marcarla como cancelada',
  problemsTitle: 'Sin importar',
  notes: {
    zoneUnknown: (values) =>
      `El archivo da la zona horaria «${value(values, 'zone')}», que no se conoce aquí. Comprueba la hora; se lee como ${value(values, 'readAs')}.`,
    zoneFloating: (values) =>
      value(values, 'hint') === ''
        ? `El archivo no da zona horaria. La hora se lee como la tuya, ${value(values, 'zone')}.`
        : `El archivo no da zona horaria para esta cita, pero menciona ${value(values, 'hint')}. La hora se lee como la tuya, ${value(values, 'zone')}.`,
    timeSkipped: (values) =>
      `${value(values, 'time')} no existe ese día, porque se adelantan los relojes. Se muestra como ${value(values, 'shown')}.`,
    timeTwice: (values) =>
      `${value(values, 'time')} llega dos veces ese día, porque se atrasan los relojes. Se toma la primera.`,
    lengthNotGiven: () => 'El archivo no dice cuánto dura.',
    looksCancelled: () => 'Parece cancelada. ¿Marcarla así?',
    allDay: () => 'El archivo da un día, pero no una hora.',
    answerOnly: () => 'Es una respuesta a una invitación, así que no hay nada que importar.',
    seriesShortened: (values) =>
      `«${value(values, 'summary')}» se repite a menudo. Aparecen como mucho ${value(values, 'most')} citas en un año.`,
    eventSkipped: (values) =>
      value(values, 'reason') === 'outsideYear'
        ? `«${value(values, 'summary')}» no tiene ninguna cita a menos de un año de hoy.`
        : `${named(value(values, 'summary'))} no da una hora que se pueda leer.`,
    fileShortened: (values) =>
      `El archivo es muy largo. Solo se leyeron los primeros ${value(values, 'most')} eventos.`,
    listShortened: (values) =>
      plural(Number(value(values, 'left')), {
        one: 'El archivo tiene muchísimas citas. # más no aparece aquí.',
        other: 'El archivo tiene muchísimas citas. # más no aparecen aquí.',
      }),
    ownStepsLeftOut: (values) =>
      plural(Number(value(values, 'count')), {
        one: 'Una entrada es un paso o una fecha anunciada de Afterword. Se calcula de nuevo, así que se queda fuera.',
        other:
          '# entradas son pasos y fechas anunciadas de Afterword. Se calculan de nuevo, así que se quedan fuera.',
      }),
    fileCutOff: () => 'El archivo termina en mitad de un evento. Puede estar dañado.',
  },
}
