import type { ColumnField, StatusMeaning } from '../../domain/table-layout'
import type { ReadyLayout } from '../../exchange/table/layouts'
import type { GridFault } from '../../exchange/table/grid'
import type { RowNote, SkippedRow } from '../../exchange/table/incoming-table'
import type { RowChange } from '../../exchange/table/row-changes'
import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

type Named = { readonly company: string; readonly role: string }

const both = ({ company, role }: Named): string => (role === '' ? company : `${company}, ${role}`)

const fields: Readonly<Record<ColumnField, string>> = {
  company: 'Empresa',
  role: 'Puesto',
  companyAndRole: 'Empresa y puesto juntos',
  status: 'Estado',
  appliedOn: 'Enviada el',
  interview: 'Fecha de entrevista',
  interviewTime: 'Hora de entrevista',
  interviewPart: 'Parte de una entrevista',
  addedOn: 'Añadida el',
  decisionDate: 'Fecha de decisión',
  answerBy: 'Responder a la oferta para el',
  link: 'Enlace',
  reference: 'Número de referencia',
  notes: 'Notas',
  note: 'Guardar en las notas',
  contactName: 'Nombre del contacto',
  contactTitle: 'Cargo del contacto',
  contactEmail: 'Correo del contacto',
  contactPhone: 'Teléfono del contacto',
  fullName: 'Nombre completo',
  given: 'Nombre',
  family: 'Apellidos',
  email: 'Correo',
  phone: 'Teléfono',
  employer: 'Empresa',
  jobTitle: 'Cargo',
  leaveOut: 'Dejar fuera',
}

const meanings: Readonly<Record<StatusMeaning, string>> = {
  saved: 'Aún sin enviar',
  applied: 'Enviada',
  interviewed: 'Entrevista',
  thanked: 'Gracias dadas',
  awaiting: 'A la espera',
  offer: 'Oferta',
  declined: 'Descartada, respuesta por escribir',
  onHold: 'En pausa',
  accepted: 'Archivadas: aceptada',
  offerDeclined: 'Archivadas: rechacé la oferta',
  withdrew: 'Archivadas: me retiré',
  rejected: 'Archivadas: dijeron que no',
  noAnswer: 'Archivadas: sin respuesta',
  keep: 'Sin equivalente, se queda como está',
}

const changes: Readonly<Record<RowChange, string>> = {
  stage: 'avanza',
  ending: 'pasa a Archivadas',
  status: 'su estado',
  interviews: 'una entrevista',
  people: 'una persona',
  link: 'su enlace',
  reference: 'su número',
  appliedOn: 'el día en que la enviaste',
  decisionDate: 'la fecha de decisión',
  answerBy: 'el día de la respuesta',
  notes: 'notas',
}

type Noted = { readonly line: number; readonly column: string; readonly text: string }
const at = ({ line, column }: Noted): string => `Línea ${String(line)}, ${column}`

const notes: Readonly<Record<RowNote['key'], (note: Noted) => string>> = {
  noYear: (note) => `${at(note)}: «${note.text}» no tiene año. Se guarda en las notas.`,
  notADate: (note) => `${at(note)}: «${note.text}» no es una fecha. Se guarda en las notas.`,
  qualified: (note) => `${at(note)}: «${note.text}» dice más que una fecha. Se guarda en las notas.`,
  impossible: (note) => `${at(note)}: «${note.text}» no está en ningún calendario. Se guarda en las notas.`,
  severalDates: (note) =>
    `${at(note)}: «${note.text}» tiene varias fechas. Se toma la primera; todas están en las notas.`,
  timeUnknown: (note) =>
    `${at(note)}: «${note.text}» no tiene hora. Se pone el mediodía; puedes cambiarlo en la tarjeta.`,
  digitsLost: (note) =>
    `${at(note)}: se perdieron cifras en la hoja de cálculo («${note.text}»). Se queda como está.`,
  shortened: (note) => `${at(note)}: ocupa más de una línea. Está entero en las notas.`,
}

const skipped: Readonly<Record<SkippedRow['reason'], string>> = {
  noCompany: 'sin empresa',
  noName: 'sin nombre',
  heading: 'un título',
  total: 'un total',
  headerAgain: 'la cabecera otra vez',
}

const faults: Readonly<Record<GridFault['key'], (given: { readonly line: number }) => string>> = {
  quoteOpen: ({ line }) =>
    `Unas comillas abiertas cerca de la línea ${String(line)} no se cierran. Las comillas se leen como signos normales.`,
  rowsShortened: ({ line }) => `La tabla tiene más de 20.000 filas. Se lee hasta la línea ${String(line)}.`,
  columnsShortened: ({ line }) => `La línea ${String(line)} tiene más de 200 columnas. El resto queda fuera.`,
  cellShortened: ({ line }) =>
    `Una celda de la línea ${String(line)} tiene más de 200.000 caracteres. Su final queda fuera.`,
}

const layouts: Readonly<Record<ReadyLayout['id'], string>> = {
  afterword: 'Una tabla de Afterword',
  linkedinApplications: 'LinkedIn: candidaturas',
  linkedinSaved: 'LinkedIn: empleos guardados',
  linkedinConnections: 'LinkedIn: contactos',
  huntr: 'Huntr',
  googleContacts: 'Contactos de Google',
}

/** The two steps of bringing in a table: what the columns hold, and what becomes of the rows. */
export const bringInTable: Words['bringInTable'] = {
  title: 'Importar una tabla',
  columnsLead: ({ count }) =>
    plural(count, {
      one: 'Una fila. ¿Es cada columna lo que dice aquí?',
      other: '# filas. ¿Es cada columna lo que dice aquí?',
    }),
  known: ({ layout }) => layouts[layout],
  remembered: 'Leída como la última vez.',
  subject: 'Esta tabla contiene',
  subjects: { applications: 'Candidaturas', people: 'Personas' },
  sheet: 'Hoja',
  header: 'Fila de cabecera',
  headerLine: ({ line }) => `Línea ${String(line)}`,
  noHeader: 'Ninguna línea',
  columns: 'Columnas',
  fieldOf: ({ column }) => `Qué contiene «${column}»`,
  twin: ({ text, number }) => `${text} (columna ${String(number)})`,
  nameless: ({ number }) => `Columna ${String(number)}`,
  noSamples: 'Vacía',
  fields,
  datesQuestion: ({ sample }) => `¿Qué día es ${sample}?`,
  datesHint: 'Las fechas de esta tabla se pueden leer de las dos maneras. Tu respuesta vale para todas.',
  dayFirst: ({ day }) => `${day} (primero el día)`,
  monthFirst: ({ day }) => `${day} (primero el mes)`,
  base: 'Las fechas cuentan desde 1904',
  baseHint:
    'Algunas fechas son números. Los libros antiguos de Mac las cuentan desde 1904; todos los demás, desde 1900.',
  statuses: 'Qué significan los estados',
  statusesHint:
    'Los marcados con «compruébalo» solo se deducen de sus palabras. Los que no tienen equivalente esperan en Enviada.',
  statusOf: ({ text, count }) => `${text} (${plural(count, { one: 'una fila', other: '# filas' })})`,
  check: 'compruébalo',
  meanings,
  look: 'Ver las filas',
  rereading: 'Leyendo otra vez…',
  companyColumn: 'Elige la columna que nombra la empresa.',
  nameColumn: 'Elige la columna que nombra a las personas.',
  nothingRead: 'Así no se puede leer ninguna fila.',
  back: 'Volver',
  show: 'Ver',
  shows: {
    all: ({ count }) => `Todas (${String(count)})`,
    new: ({ count }) => `Nuevas (${String(count)})`,
    changed: ({ count }) => `Cambiadas (${String(count)})`,
    same: ({ count }) => `Como antes (${String(count)})`,
    alike: ({ count }) => `Por decidir (${String(count)})`,
  },
  rows: 'Filas',
  include: (named) => `Importar ${both(named)}`,
  both,
  line: ({ line }) => `Línea ${String(line)}`,
  applied: ({ day }) => `enviada ${onDay(day)}`,
  interviews: ({ count }) => plural(count, { one: 'una entrevista', other: '# entrevistas' }),
  unmatched: ({ status }) => `Enviada, «${status}»`,
  states: {
    new: 'Nueva',
    changed: 'Cambiada',
    same: 'Como antes',
    repeated: 'Igual que una fila anterior',
    alike: 'Parecida',
  },
  adds: ({ what }) => `Añade: ${what}`,
  changes,
  addsNothing: 'Nada nuevo',
  fateOf: (named) => `Qué pasa con ${both(named)}`,
  fates: {
    add: 'Una candidatura nueva',
    merge: ({ company, role, archived }) =>
      archived ? `Va con ${both({ company, role })} (en Archivadas)` : `Va con ${both({ company, role })}`,
    join: ({ line }) => `Va con la línea ${String(line)}`,
    skip: 'Dejar fuera',
    same: 'Ya está aquí',
  },
  leftOut: ({ count }) => plural(count, { one: 'Una línea queda fuera', other: '# líneas quedan fuera' }),
  skippedLine: ({ line, reason, text }) => `Línea ${String(line)}: ${skipped[reason]} (${text})`,
  notesTitle: ({ count }) =>
    plural(count, {
      one: 'Una celda no se entendió tal como está',
      other: '# celdas no se entendieron tal como están',
    }),
  notes,
  faults,
  more: ({ count }) => `y ${String(count)} más`,
  confirm: ({ count }) =>
    plural(count, {
      zero: 'No hay nada elegido',
      one: 'Importar una candidatura',
      other: 'Importar # candidaturas',
    }),
  done: ({ count, archived }) => {
    const all = plural(count, { one: 'Una candidatura importada', other: '# candidaturas importadas' })
    return archived === 0 ? all : `${all}, ${String(archived)} de ellas a Archivadas`
  },
  allHere: 'En esta tabla no hay nada nuevo. Tus datos quedan como están.',
}
