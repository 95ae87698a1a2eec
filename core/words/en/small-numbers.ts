export const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Numbers to twelve in letters, at the head of a sentence. */
export function spelt(count: string): string {
  const word = smallNumbers[Number(count)] ?? count
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A small number, to begin a sentence with: "Three"; a large one in digits. */
export const numberInWords = (count: number): string => spelt(String(count))
