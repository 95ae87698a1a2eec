import type { Words } from '../words'
import { onDay } from './day'

const inOneSentence = new Intl.ListFormat('es')

/** What to say to reception or the contact who knows who was in the room. */
export const nameCall: Words['nameCall'] = {
  title: 'Qué puedes decir por teléfono',
  hello: ({ me }) => (me === '' ? 'Hola.' : `Hola, me llamo ${me}.`),
  why: ({ day }) =>
    `Tuve una entrevista con ustedes ${onDay(day)} y me gustaría dar las gracias a las personas que conocí.`,
  names: '¿Podría decirme sus nombres, cómo se escriben, y sus cargos?',
  titles: ({ names }) => `¿Podría decirme el cargo exacto de ${inOneSentence.format(names)}?`,
  close: 'Gracias, es una gran ayuda.',
}
