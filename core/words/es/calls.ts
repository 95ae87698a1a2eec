import type { Words } from '../words'
import { lastTouchLine } from './last-touch'

/** The call sheet. */
export const calls: Words['calls'] = {
  title: ({ company }) => `Llamar a ${company}`,
  lead: {
    timeline: 'Una pregunta sobre los plazos. Puede ser una llamada corta.',
    status: 'Una pregunta sobre la decisión. Puede ser una llamada corta.',
    second: 'La segunda y última pregunta. Puede ser una llamada corta.',
  },
  whom: 'A quién llamar',
  reception: 'Recepción',
  receptionHint: 'Pregunta por la persona que lleva el puesto.',
  noNumber: 'No hay número anotado. Recepción puede pasarte.',
  opening: 'Para empezar',
  lastTouch: 'Para que lo sepas',
  touched: lastTouchLine,
  questions: 'Dos preguntas',
  voicemail: 'Si salta el contestador',
  copy: 'Copiar el guion',
  copied: 'Copiado',
  writeInstead: 'Mejor un correo breve',
  outcome: '¿Cómo fue?',
  outcomes: {
    reached: 'Contestaron',
    messageLeft: 'Dejé un mensaje',
    noAnswer: 'Sin respuesta',
    newDate: 'Dieron una nueva fecha',
    offer: 'Hicieron una oferta',
    no: 'Dijeron que no',
  },
  outcomeNotes: {
    messageLeft: 'Cuenta como pregunta.',
    noAnswer: 'No cuenta. Prueba otro día.',
    newDate: 'La espera empieza de nuevo desde ahí.',
    offer: 'La tarjeta pasa a «Oferta».',
    no: 'La tarjeta pasa a «Descartada», con el borrador de una respuesta amable.',
  },
  outcomeMissing: 'Di cómo fue la llamada.',
  newDate: 'La nueva fecha',
  newDateMissing: 'Escribe la nueva fecha.',
  answerBy: 'Quieren respuesta para el',
  note: 'Qué se dijo',
  showSheet: 'Ver el guion de llamada',
  askAnyway: 'Preguntar de todos modos',
  save: 'Anotar la llamada',
  noted: ({ company }) => `La llamada a ${company} queda anotada`,
}
