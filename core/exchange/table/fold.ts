const folded = new Map<string, string>()

/**
 * A text for comparing: lower case by Unicode and not by the machine's language, without accents and signs, one blank
 * between words. "İş_Başvurusu", "is basvurusu" and "Iş-Başvurusu" are the same.
 */
export function foldText(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const made = text
    .slice(0, 1000)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#+&]+/gu, ' ')
    .trim()
  if (folded.size > 20_000) folded.clear()
  folded.set(text, made)
  return made
}
