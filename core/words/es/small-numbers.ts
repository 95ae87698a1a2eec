/** Of feminine things, as most that are counted here are: "una carta", "dos frases". */
export const smallNumbers = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
]

/** A small number within a sentence, in letters; a large one in digits. */
export const inLetters = (count: number | string): string => smallNumbers[Number(count)] ?? String(count)

/** The same at the head of a sentence: "Tres". */
export function atHead(count: number | string): string {
  const word = inLetters(count)
  return word.charAt(0).toUpperCase() + word.slice(1)
}
