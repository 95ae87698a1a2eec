import { onlyIf, say } from '../check-words'
import type { mannerChecks as mannerWords } from '../en/manner-checks'
import type { Words } from '../words'
import { plural } from './plural'
import { atHead, inLetters } from './small-numbers'

type Manner = Pick<Words['checks'], keyof typeof mannerWords>

/** How a letter says it: tone, length, and what does not belong in it. */
export const mannerChecks: Manner = {
  noArgument: {
    fine: say('No discute'),
    look: ({ phrase = '' }) => `«${phrase}» puede sonar a discusión`,
    missing: say('No discute'),
    hint: say('La decisión está tomada. ¿Y si lo dejas fuera?'),
  },
  noPleading: {
    fine: say('No suplica'),
    look: ({ phrase = '' }) => `«${phrase}» puede sonar a súplica`,
    missing: say('No suplica'),
    hint: say('El interés es más fuerte sin eso.'),
  },
  noCliche: {
    fine: say('Sin frases gastadas'),
    look: ({ phrase = '' }) => `«${phrase}» se ha leído demasiadas veces`,
    missing: say('Sin frases gastadas'),
    hint: say('Di mejor qué quieres saber.'),
  },
  noPressure: {
    fine: say('No presiona'),
    look: ({ phrase = '' }) => `«${phrase}» puede sonar a presión`,
    missing: say('No presiona'),
    hint: say('Una pregunta sin amenaza se responde antes.'),
  },
  noBlame: {
    fine: say('No culpa a nadie'),
    look: ({ phrase = '' }) => `«${phrase}» puede sonar a reproche`,
    missing: say('No culpa a nadie'),
    hint: say('Di qué te gustaría saber y deja el resto.'),
  },
  noGush: {
    fine: say('Cálida, sin exceso'),
    look: ({ phrase = '' }) =>
      phrase === '!' ? 'Un signo de exclamación alza más la voz que tú' : `«${phrase}» puede ser demasiado`,
    missing: say('Cálida, sin exceso'),
    hint: say('Dicho en voz baja, se cree más.'),
  },
  noHedging: {
    fine: say('Lo dice sin rodeos'),
    look: ({ phrase = '' }) => `«${phrase}» te resta presencia`,
    missing: say('Lo dice sin rodeos'),
    hint: say('Puedes preguntar. Dilo directamente.'),
  },
  repeatedWords: {
    fine: say('Ninguna palabra se repite demasiado'),
    look: ({ word = '', count = '' }) =>
      count === '' ? `«${word}» está dos veces seguidas` : `«${word}» sale ${inLetters(count)} veces`,
    missing: say('Ninguna palabra se repite demasiado'),
    hint: ({ count = '' }) => onlyIf(count !== '', 'Otra palabra de vez en cuando se lee mejor.'),
  },
  length: {
    fine: ({ words = '0' }) =>
      plural(Number(words), { one: '# palabra, buena medida', other: '# palabras, buena medida' }),
    look: ({ words = '0', sentences = '0', trouble = '' }) =>
      trouble === 'sentences'
        ? plural(Number(sentences), { one: '# frase, más bien muchas', other: '# frases, más bien muchas' })
        : `${plural(Number(words), { one: '# palabra', other: '# palabras' })}, más bien ${trouble === 'short' ? 'corta' : 'larga'}`,
    missing: say('Aún no hay nada escrito'),
    hint: ({ trouble = '', least = '', most = '' }) =>
      trouble === 'short'
        ? 'Breve y sincera está bien. Ayudaría un recuerdo más.'
        : trouble === 'long'
          ? `Bien entre ${least} y ${most}. ¿De qué podrían prescindir?`
          : onlyIf(trouble === 'sentences', 'Nueve como mucho se leen bien.'),
  },
  twin: {
    fine: ({ siblings = '0' }) =>
      siblings === '0' ? 'No hay otra nota con que comparar' : 'Distinta de las otras notas',
    look: ({ sibling = '', count = '', overlap = '', by = '' }) =>
      by === 'run'
        ? `${atHead(count)} palabras están también en la nota de ${sibling}`
        : `Un ${overlap} % es como en la nota de ${sibling}`,
    missing: say('No hay otra nota con que comparar'),
    hint: say('Quizá las comparen. ¿Decirlo de otra forma?'),
  },
  wrongName: {
    fine: say('Ningún otro nombre ni empresa'),
    look: ({ found = '', meant = '', where = '' }) =>
      meant === ''
        ? where === 'subject'
          ? `El asunto nombra ${found}`
          : `Nombra ${found}`
        : `Dice «${found}» donde se quiere decir ${meant}`,
    missing: say('Ningún otro nombre ni empresa'),
    hint: ({ meant = '' }) =>
      meant === '' ? 'Eso es de otra carta. ¿Es a propósito?' : 'Una letra marca la diferencia.',
  },
  unfilledSlot: {
    fine: say('No queda nada por completar'),
    look: ({ found = '', where = '' }) =>
      where === 'subject' ? `Falta completar «${found}» en el asunto` : `Falta completar «${found}»`,
    missing: say('No queda nada por completar'),
    hint: say(''),
  },
}
