/** What most texts are made of needs no taking apart. */
const ascii = /^[\0-\x7f]*$/
const marks = /\p{M}/gu
/** Letters that are not composed of a plain one and a mark, as people without them on their keyboard type them. */
const singles: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}
const single = new RegExp(`[${Object.keys(singles).join('')}]`, 'g')

/** A text for comparing: small letters without accents, so that "Muller" finds "Müller" and "oster" finds "Øster". */
export function folded(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const plain = text.toLowerCase().normalize('NFKD').replace(marks, '')
  return plain.replace(single, (letter) => singles[letter] ?? letter)
}
