import { onlyIf, say } from '../check-words'
import type { mannerChecks as mannerWords } from '../en/manner-checks'
import type { Words } from '../words'
import { plural } from './plural'
import { atHead, inLetters } from './small-numbers'

type Content = Omit<Words['checks'], keyof typeof mannerWords>

function hoursAndMinutes(minutes: string): string {
  const all = Number(minutes)
  const [hours, rest] = [Math.floor(all / 60), all % 60]
  if (hours >= 48) return plural(Math.floor(hours / 24), { one: '# día', other: '# días' })
  return hours === 0 ? `${String(rest)} min` : `${String(hours)} h ${String(rest)} min`
}

/** What a letter says, and to whom. Letters are English, so what is quoted of them is English too. */
export const contentChecks: Content = {
  address: {
    fine: ({ name = '' }) => (name === '' ? 'Saluda sin nombre' : 'Dirigida con nombre y cargo'),
    look: ({ reason = '', name = '' }) =>
      reason === 'jobTitle'
        ? `No se conoce el cargo de ${name}`
        : reason === 'nobody'
          ? 'No hay un nombre para saludar'
          : `El saludo no nombra a ${name}`,
    missing: say('No hay saludo'),
    hint: ({ reason = '' }) =>
      reason === 'jobTitle' || reason === 'nobody' ? 'Recepción o tu contacto te lo pueden decir.' : '',
  },
  inTime: {
    fine: ({ minutes = '0' }) => `Quedan ${hoursAndMinutes(minutes)} del primer día`,
    look: ({ phase = '', minutes = '0' }) =>
      phase === 'soon'
        ? `Quedan ${hoursAndMinutes(minutes)} del primer día`
        : `El primer día pasó hace ${hoursAndMinutes(minutes)}`,
    missing: say('No se conoce la hora de la entrevista'),
    hint: ({ phase = '' }) =>
      phase === 'late'
        ? 'Sigue siendo bienvenida. No hace falta disculparse.'
        : onlyIf(
            phase === 'veryLate',
            'Una nota breve sigue siendo mejor que ninguna. Basta una palabra sobre el retraso.',
          ),
  },
  thanks: {
    fine: say('Da las gracias'),
    look: say('Da las gracias'),
    missing: say('Aún no da las gracias'),
    hint: say('Basta una frase por su tiempo.'),
  },
  acceptance: {
    fine: say('Acepta su decisión'),
    look: say('Acepta su decisión'),
    missing: say('Aún no dice que aceptas su decisión'),
    hint: say('Basta con «I understand your decision».'),
  },
  namesInterview: {
    fine: say('Nombra la entrevista'),
    look: say('Nombra la entrevista'),
    missing: say('No dice de qué entrevista se trata'),
    hint: say('Puede que hayan visto a muchas personas.'),
  },
  namesDate: {
    fine: say('Nombra la fecha que dieron'),
    look: say('Nombra la fecha que dieron'),
    missing: ({ date = '' }) => `No nombra la fecha que dieron: ${date}`,
    hint: say('Muestra que la esperaste.'),
  },
  oneQuestion: {
    fine: say('Hace una pregunta'),
    look: ({ count = '0' }) => `Hace ${inLetters(count)} preguntas`,
    missing: say('Aún no pregunta nada'),
    hint: ({ count = '0' }) =>
      count === '0'
        ? 'Una pregunta sencilla es fácil de responder.'
        : 'Una es más fácil de responder. ¿Cuál importa más?',
  },
  acceptSentence: {
    fine: say('Dice que aceptas'),
    look: say('Dice que aceptas'),
    missing: say('No dice con claridad que aceptas'),
    hint: say('«I accept your offer» no deja dudas.'),
  },
  declineSentence: {
    fine: say('Dice que rechazas la oferta'),
    look: say('Dice que rechazas la oferta'),
    missing: say('No dice con claridad que rechazas la oferta'),
    hint: say('«I have decided to decline» no deja dudas.'),
  },
  withdrawSentence: {
    fine: say('Dice que te retiras'),
    look: say('Dice que te retiras'),
    missing: say('No dice con claridad que te retiras'),
    hint: say('«I withdraw my application» no deja dudas.'),
  },
  sellingPoint: {
    fine: ({ elsewhere = '' }) =>
      elsewhere === '' ? 'Dice qué aportarías' : `Lo que aportarías está en la nota de ${elsewhere}`,
    look: ({ elsewhere = '' }) => `Lo que aportarías está también en la nota de ${elsewhere}`,
    missing: say('Aún no dice qué aportarías'),
    hint: ({ elsewhere = '', known = '' }) =>
      elsewhere !== ''
        ? 'Otro punto fuerte, si lo tienes, haría única esta nota.'
        : onlyIf(known === 'no', 'Termina «I have …» a la izquierda.'),
  },
  clarification: {
    fine: say('Aclarado una vez, con brevedad'),
    look: ({ trouble = '', sentences = '', elsewhere = '' }) =>
      trouble === 'twice'
        ? `Aclarado también en la nota de ${elsewhere}`
        : `${atHead(sentences)} frases aclaran algo`,
    missing: say('Falta lo que querías aclarar'),
    hint: ({ trouble = '' }) =>
      trouble === 'twice'
        ? 'Con una vez basta.'
        : trouble === 'long'
          ? 'Con dos basta. Más lo hace mayor de lo que fue.'
          : 'Déjalo fuera si ya no importa.',
  },
  interest: {
    fine: say('Dice que te interesa'),
    look: say('Dice que te interesa'),
    missing: say('Aún no dice que te interesa'),
    hint: say('No lo pueden saber si no lo dices.'),
  },
  close: {
    fine: say('Cierre cálido, con ganas de volver a verse'),
    look: ({ round = '' }) =>
      round === '' ? 'No nombra la entrevista' : `No nombra la entrevista («${round} interview»)`,
    missing: say('Aún no expresa el deseo de volver a verse'),
    hint: ({ round = '' }) => onlyIf(round !== '', `«The ${round} interview» les recuerda aquel día.`),
  },
  openDoor: {
    fine: say('Deja la puerta abierta'),
    look: say('Deja la puerta abierta'),
    missing: say('Aún no deja una puerta abierta'),
    hint: say('Basta una frase sobre otra ocasión.'),
  },
}
