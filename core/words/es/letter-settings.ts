import type { Words } from '../words'
import { plural } from './plural'

/** Settings → Letters: how letters sound, the user's own sentences, the app's wording, the dictionary. */
export const letterSettings: Words['letterSettings'] = {
  register: 'Tono de las cartas nuevas',
  registerHint: 'Cada carta puede tener otro en el escritorio.',
  spelling: 'Ortografía',
  spellingHint: 'Qué inglés escribe la aplicación, y cuál da por bueno el corrector.',
  own: 'Tus propias frases',
  ownHint:
    'Las cartas nuevas las prueban primero. «…» está por lo que anotes; un nombre entre corchetes, como [company], por lo que cambia.',
  ownNone:
    'Aún ninguna. En el escritorio, guarda las palabras que te gusten desde el menú junto a un párrafo.',
  forKind: ({ kind, part }) => `${kind}: ${part}`,
  everyKind: 'Cualquier carta',
  sentence: ({ where }) => `Frase, ${where}`,
  remove: ({ text }) => `Quitar «${text}»`,
  removed: 'La frase está quitada. Las cartas ya escritas la conservan.',
  wording: 'La redacción de la aplicación',
  wordingHint: 'Cambia cualquier frase por la tuya. Las cartas ya abiertas conservan sus palabras.',
  kind: 'Cartas',
  tone: 'Tono',
  reset: 'Volver a la de la aplicación',
  resetOf: ({ text }) => `Volver a la de la aplicación: ${text}`,
  dictionary: 'Tu diccionario',
  dictionaryHint: 'Palabras que el corrector da por buenas, además de todos los nombres anotados.',
  dictionaryNone: 'Ninguna añadida.',
  word: 'Palabra',
  addWord: 'Añadir',
  wordAdded: ({ word }) => `«${word}» está en tu diccionario`,
  removeWord: ({ word }) => `Quitar «${word}»`,
  wordRemoved: ({ word }) => `«${word}» ya no está en tu diccionario`,
  summary: ({ tone, spelling, own }) =>
    [tone, spelling, own === 0 ? '' : plural(own, { one: '# frase propia', other: '# frases propias' })]
      .filter((part) => part !== '')
      .join(' · '),
}
