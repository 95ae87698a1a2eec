import type { MailKind } from '../../exchange/mail/mail-kind'
import type { MailNote } from '../../exchange/mail/incoming-mail'
import type { Words } from '../words'

type Who = { readonly who: string }
type Values = MailNote['values']

const from = ({ who }: Who): string => (who === '' ? '' : ` de ${who}`)

const proposals: Readonly<Record<MailKind, (given: Who) => string>> = {
  rejection: (given) => `Parece un no${from(given)}: ¿mover a «Descartada»?`,
  filled: (given) => `Parece un aviso${from(given)} de que el puesto está cubierto: ¿mover a «Descartada»?`,
  onHold: (given) => `Parece una pausa${from(given)}: ¿poner en pausa? Una pausa no es un no.`,
  offer: (given) => `Parece una oferta${from(given)}: ¿mover a «Oferta»?`,
  invitation: (given) => `Parece una invitación${from(given)}: ¿añadir la entrevista?`,
  reschedule: (given) => `Parece una nueva hora${from(given)}: ¿cambiar la entrevista?`,
  cancellation: (given) => `Parece una cancelación${from(given)}: ¿marcar la entrevista como cancelada?`,
  acknowledgement: (given) => `Parece un acuse de recibo de tu candidatura${from(given)}.`,
  decisionDate: (given) => `Parece un aviso${from(given)} de cuándo tendrás noticias.`,
  outgoing: () => 'Es un correo tuyo. Se anota como un contacto que hiciste.',
  advert: () => 'Parece un anuncio o una alerta de empleo. No hay nada que importar.',
  other: (given) => `Es un correo${from(given)} cuyo sentido decides tú.`,
}

const kinds: Readonly<Record<MailKind, string>> = {
  invitation: 'Una invitación a una entrevista',
  reschedule: 'Una nueva hora para una entrevista',
  cancellation: 'Una entrevista cancelada',
  acknowledgement: 'Un acuse de recibo',
  decisionDate: 'Cuándo decidirán',
  onHold: 'En pausa',
  offer: 'Una oferta',
  rejection: 'Un no',
  filled: 'El puesto está cubierto',
  outgoing: 'Un correo mío',
  advert: 'Un anuncio o una alerta de empleo',
  other: 'Otra cosa',
}

const notes: Readonly<Record<MailNote['key'], (values: Values) => string>> = {
  outlookOnly: () =>
    'La invitación está en el formato propio de Outlook (winmail.dat), que solo lee Outlook. La hora se toma del texto.',
  dateTwoWays: ({ one = '', other = '' }) =>
    `La fecha se puede leer de dos maneras, ${one} y ${other}. Compruébala.`,
  zoneAssumed: ({ zone = '' }) => `El correo no da zona horaria. La hora se lee como la tuya, ${zone}.`,
  noDate: () => 'Este texto no dice cuándo se envió. Días como «mañana» se cuentan desde hoy.',
  forwarded: () => 'Este correo es un reenvío; cuenta el correo que lleva dentro.',
}

/** The sheet that shows a mail before anything is changed. */
export const bringInMail: Words['bringInMail'] = {
  title: 'Importar un correo',
  sentOn: ({ who, when }) => [who, when].filter((part) => part !== '').join(' · '),
  nobody: 'Remitente sin nombre',
  noSubject: 'Sin asunto',
  proposals,
  kinds,
  notes,
  quotes: 'Las palabras en que se basa',
  whole: 'El correo entero',
  kind: 'Qué es',
  belongsTo: 'Pertenece a',
  chooseApplication: 'Elige una',
  whichApplication: 'Elige a qué candidatura se refiere este correo.',
  newApplication: 'Una candidatura nueva',
  application: ({ company, role }) => (role === '' ? company : `${company}, ${role}`),
  closed: ({ name }) => `${name} (cerrada)`,
  companyHint: 'Como la nombra el correo; compruébalo.',
  answerBy: 'Quieren una respuesta para el',
  until: 'En pausa hasta',
  untilHint: 'Si lo dejas vacío, se te vuelve a preguntar en ocho semanas.',
  decideBy: 'Deciden para el',
  day: 'Día',
  from: 'De',
  to: 'A',
  zone: 'Zona horaria',
  yourTime: ({ when }) => `${when}, tu hora`,
  known: 'Esta entrevista ya está en el tablero; el correo se anota a su lado.',
  dayLeft: 'Sin un día, el correo solo se anota; añade la entrevista cuando esté acordada la hora.',
  interview: 'Qué entrevista',
  noInterview: 'Esta candidatura no tiene entrevistas por venir.',
  dateMissing: 'Escribe el día y la hora.',
  same: ({ company }) => `Este correo ya se importó, para ${company}. No trae nada nuevo.`,
  confirm: {
    declined: 'Mover a «Descartada»',
    offer: 'Mover a «Oferta»',
    onHold: 'Poner en pausa',
    invitation: 'Añadir la entrevista',
    reschedule: 'Cambiar la entrevista',
    cancellation: 'Marcar como cancelada',
    applied: 'Añadir a «Enviada»',
    date: 'Aceptar la fecha',
    note: 'Anotar este correo',
    leave: 'Dejarlo',
    show: 'Verla en el tablero',
  },
  done: {
    declined: ({ company }) => `${company} está en «Descartada»`,
    offer: ({ company }) => `${company} está en «Oferta»`,
    onHold: ({ company }) => `${company} está en pausa`,
    invitation: ({ company }) => `La entrevista en ${company} está añadida`,
    reschedule: ({ company }) => `La entrevista en ${company} ha cambiado`,
    cancellation: ({ company }) => `La entrevista en ${company} está cancelada`,
    noted: ({ company }) => `El correo queda anotado en ${company}`,
  },
}
