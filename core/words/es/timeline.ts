import type { HistoryEvent } from '../../domain/history'
import type { CallOutcome } from '../../domain/touch'
import type { EventFill } from '../en/timeline'
import type { Words } from '../words'
import { ofDay, onDay } from './day'
import { plural } from './plural'

const toPerson = (person: string): string => (person === '' ? '' : ` para ${person}`)

const events: Readonly<Record<HistoryEvent['what'], (fill: EventFill) => string>> = {
  created: () => 'Añadida',
  imported: () => 'Importada de un archivo',
  moved: ({ from, to }) => `Movida de «${from}» a «${to}»`,
  archived: ({ outcome }) => `Archivada: ${outcome}`,
  restored: () => 'Recuperada de Archivadas',
  interviewAdded: ({ start }) => `Entrevista añadida: ${start}`,
  interviewMoved: ({ was, start }) => `Entrevista cambiada: antes ${was}, ahora ${start}`,
  interviewCancelled: ({ start }) => `Entrevista ${ofDay(start)} cancelada`,
  interviewRestored: ({ start }) => `La entrevista ${ofDay(start)} al final sí se hace`,
  debriefed: () => 'Entrevista anotada',
  letterSent: ({ letter, person }) => `${letter}${toPerson(person)}: enviada`,
  letterSkipped: ({ letter, person }) => `${letter}${toPerson(person)}: omitida`,
  decisionDate: ({ date }) => (date === '' ? 'No dieron fecha de decisión' : `Decidirán para ${onDay(date)}`),
  called: ({ outcome }) => `Llamada: ${outcome}`,
  offerReceived: ({ date }) =>
    date === '' ? 'Oferta recibida' : `Oferta recibida, responder para ${onDay(date)}`,
  declinedByEmployer: () => 'Dijeron que no',
  holdLifted: () => 'Reposo de la respuesta quitado',
  paused: () => 'Puesta en pausa',
  resumed: () => 'Pausa quitada',
}

const callOutcomes: Readonly<Record<CallOutcome, string>> = {
  reached: 'contestaron',
  messageLeft: 'mensaje dejado',
  noAnswer: 'sin respuesta',
  newDate: 'nueva fecha',
  offer: 'una oferta',
  no: 'un no',
}

/** Touches and history of an application, as one line of what happened. */
export const timeline: Words['application']['timeline'] = {
  title: 'Qué ha pasado',
  all: ({ count }) => plural(count, { one: 'Ver # entrada anterior', other: 'Ver # entradas anteriores' }),
  fewer: 'Ver menos',
  events,
  callOutcomes,
  calledPerson: ({ person, outcome }) => `Llamada a ${person}: ${outcome}`,
  received: ({ channel }) => `Respondieron (${channel})`,
  receivedFrom: ({ person, channel }) => `${person} respondió (${channel})`,
  made: ({ channel }) => `Contactaste tú (${channel})`,
  channels: {
    mail: 'correo',
    phone: 'teléfono',
    voicemail: 'buzón de voz',
    inPerson: 'en persona',
    post: 'carta postal',
    message: 'mensaje',
  },
  wentAhead: ({ reason }) => `Antes de lo aconsejado, porque: ${reason}`,
  because: ({ reason }) => `Su motivo: ${reason}`,
}
