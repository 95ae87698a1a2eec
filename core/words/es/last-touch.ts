import type { Channel, LetterKind } from '../../domain/letter'
import type { LastTouchFill } from '../en/last-touch'
import { onDay } from './day'

const letterNames: Readonly<Record<LetterKind, string>> = {
  thankYou: 'tu nota de agradecimiento',
  timelineQuery: 'tu pregunta sobre los plazos',
  statusQuery: 'tu pregunta sobre la decisión',
  secondTouch: 'tu segunda pregunta sobre la decisión',
  closingTouch: 'tu última nota',
  rejectionReply: 'tu respuesta',
  keepWarm: 'tu nota amistosa',
  offerAcknowledgement: 'tus gracias por la oferta',
  offerAcceptance: 'tu aceptación',
  offerDecline: 'tu respuesta a la oferta',
  withdrawal: 'tu retirada',
  missedCall: 'tu nota sobre la llamada',
  movedDate: 'tus gracias por la nueva fecha',
  moreTime: 'tu petición de más tiempo',
  refereeThanks: 'tus gracias por la referencia',
}

const channelNames: Readonly<Record<Channel, string>> = {
  mail: 'por correo',
  phone: 'por teléfono',
  voicemail: 'en el buzón de voz',
  inPerson: 'en persona',
  post: 'por correo postal',
  message: 'por mensaje',
}

/** A reminder, to the user, of the last time they were in touch. */
export function lastTouchLine({ day, channel, kind }: LastTouchFill): string {
  const what = kind === null ? '' : ` (${letterNames[kind]})`
  return `Tu último contacto fue ${onDay(day)}, ${channelNames[channel]}${what}.`
}
