/** Words that begin with a vowel and sound as if they did not. */
const soundsLikeConsonant = /^(?:one\b|once|eu|ewe|uni(?!n|m)|us(?:e|u|a)|ut[ei]|ubiq|ufo)/i
/** Words whose h is silent. */
const silentH = /^(?:hour|honest|honou?r|heir)/i
/** Letters that are spelt out with a vowel first: an MBA, an HR team, an 8-hour day. */
const speltWithVowel = /^(?:[AEFHILMNORSX](?:[A-Z]{1,4}\b|\b)|8|11\b|18\b)/

/** "a" or "an" before a word or phrase. */
export function articleFor(phrase: string): 'a' | 'an' {
  const isVowel =
    silentH.test(phrase) ||
    speltWithVowel.test(phrase) ||
    (/^[aeiou]/i.test(phrase) && !soundsLikeConsonant.test(phrase) && !/^U[A-Z]/.test(phrase))
  return isVowel ? 'an' : 'a'
}

/** With its article: "a second interview", "an interview", "an eighth interview". */
export function withArticle(phrase: string): string {
  return `${articleFor(phrase)} ${phrase}`
}

/** A text with its articles set right: "a hour" becomes "an hour". "A" as a letter or a grade stays. */
export function mendArticles(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}'’.-])(an?) (?!(?:and|or|is|in|on|at|as|if|of|it|are|la|priori)\b)(?=(\p{L}[\p{L}-]*))/gu,
    (_found, _article, word: string) => `${articleFor(word)} `,
  )
}
