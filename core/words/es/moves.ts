import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

/** What a move asks, the decision date, the archive, and who the user is. */
export const moves: Words['moves'] = {
  moveTo: ({ column }) => `Mover a «${column}»`,
  title: ({ company, column }) => `${company} a «${column}»`,
  unsent: ({ count, company }) =>
    plural(count, {
      one: `Una nota para ${company} no está marcada como enviada.`,
      other: `# notas para ${company} no están marcadas como enviadas.`,
    }),
  thankedQuestion: '¿Les has dado las gracias de otra manera?',
  thankedElsewhere: 'Sí, ya lo hice',
  thankedElsewhereNote: 'Nada volverá a avisarte de estas notas.',
  writeNotes: 'No, escribo las notas ahora',
  justMove: 'Solo mover la tarjeta',
  justMoveNote: 'Las notas siguen pendientes.',
  openNotes: 'Escribir las notas',
  thankedCheck: 'Les he dado las gracias de otra manera',
  decide: '¿Cuándo decidirán?',
  namedDay: 'Dieron un día',
  notSaid: 'No lo dijeron',
  decisionDay: 'Fecha de decisión',
  decisionDayHint: 'El último día que dijeron.',
  decisionDayMissing: 'Escribe el día, o elige «No lo dijeron».',
  waitUntil: ({ day }) =>
    `Esperar es lo correcto hasta ${onDay(day)}. Se te avisará cuando una pregunta sea bienvenida.`,
  waitPast: 'Ahora una pregunta es bienvenida.',
  decisionTitle: '¿Cuándo decidirán?',
  decisionSaved: ({ company, day }) => `${company} decide para ${onDay(day)}`,
  decisionNotSaid: ({ company }) => `${company} no dio un día`,
  reason: '¿Por qué se cambió?',
  reasonExample: 'alguien del equipo está fuera',
  earlierDates: 'Antes',
  earlierDate: ({ day, on, reason }) =>
    `${day}, hasta que lo cambiaste ${onDay(on)}${reason === '' ? '' : `: ${reason}`}`,
  answerBy: '¿Para cuándo quieren tu respuesta?',
  answerByHint: 'Déjalo vacío si no dieron un día.',
  whoSaidNo: '¿Quién dijo que no?',
  they: 'La empresa',
  theyNote: 'Retiraron la oferta. Hay un borrador de una respuesta amable.',
  i: 'Yo',
  iNote:
    'Hay un borrador de la carta que la rechaza. Cuando esté enviada, archiva la tarjeta como «Oferta rechazada».',
  writeDecline: 'Escribir la carta',
  declinedText: ({ company }) =>
    `${company} dijo que no. Nunca es agradable oírlo. Tienes el borrador de una respuesta breve y amable, y puede esperar una noche.`,
  moveAndReply: 'Mover y leer la respuesta',
  archiveTitle: ({ company }) => `Archivar ${company}`,
  archiveLead: 'Sale del tablero y nada vuelve a avisarte de ella. Puedes recuperarla.',
  outcome: '¿Cómo terminó?',
  archive: 'Archivar',
  archived: ({ company, outcome }) => `${company} archivada: ${outcome}`,
  whoAmI: {
    title: '¿Cómo firmas?',
    lead: 'Se pregunta una vez, antes de la primera carta. Puedes cambiarlo en Ajustes.',
    name: 'Tu nombre',
    nameMissing: 'Escribe el nombre que va al pie de tus cartas.',
    emails: 'Tus direcciones de correo',
    emailsHint:
      'Para que las invitaciones no te cuenten entre quienes entrevistan. Si son varias, con comas.',
    emailsWrong: ({ part }) => `«${part}» no es una dirección de correo.`,
    phone: 'Teléfono',
    phoneHint: 'Se lee en el guion de llamada.',
    signature: 'Firma',
    signatureHint: 'Lo que va bajo tu nombre: un enlace, un número, otra línea.',
    preview: 'Así terminan tus cartas',
    save: 'Continuar',
  },
}
