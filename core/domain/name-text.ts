/** A display name without what stands beside it. */
export interface NameText {
  /** The name alone, one blank between words. */
  readonly words: string
  /** The same as written, with emoji: what the person chose to be shown as. */
  readonly display: string
  /** Department, employer, nickname, pronouns: whatever stood in brackets, in quotes or behind " - ", " at ", " via ". */
  readonly aside: string
}

const brackets = /[([{]([^()[\]{}]*)[)\]}]/g
const nickname = /(^|\s)["“”„']([^"“”„']{1,30})["“”'](?=\s)/g
const signs =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1F3FB}-\u{1F3FF}\u200B-\u200F\u2060\uFE0F\u20E3*]/gu
const edges = /^[\s"'“”„<>|,;–—-]+|[\s"'“”<>|,;–—-]+$/g
const beside = /\s+[-–—|·/]\s+|\s*\|\s*|\s+(?:at|@|via|from|bei|chez)\s+/i
const addressInText = /[(<["']*(?:mailto:)?[^\s()<>[\]"',;@]{1,64}@[^\s()<>[\]"',;@]+[)>\]"']*/gi

/** Separates a display name from addresses, emoji and remarks. Brackets stay round the remarks they held. */
export function nameText(written: string): NameText {
  const text = written
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .slice(0, 300)
    .replace(addressInText, ' ')
  const notes: string[] = []
  const bare = text
    .replace(brackets, (note) => (notes.push(tidy(note)), ' '))
    .replace(nickname, (_, before: string, name: string) => (notes.push(name), `${before} `))
    .replace(signs, ' ')
    .replace(edges, '')
  const [words = '', ...rest] = bare.split(beside)
  return {
    words: tidy(words.replace(/[()<>[\]{}@"]/g, ' ')),
    display: tidy(text.replace(edges, '')),
    aside: [...notes, ...rest.map(tidy)].filter((note) => note !== '').join(', '),
  }
}

/** One blank between words, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** A word as the lists of `name-words.ts` hold it. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[.,;:]/g, '')
}

/** What stands before the @ of an address, lower case. */
export function mailboxOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase()
}
