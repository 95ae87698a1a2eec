import { plain, wordsOf } from './name-text'
import { companyWords, particles, spelledSuffixes, suffixes, teamWords } from './name-words'

/** A name in the order people say it, and what commas set apart from it. */
export interface SpokenName {
  readonly name: string
  readonly suffix: string
  readonly note: string
}

/** "Example, Kim", "Kim Example, PhD" and "Kim Example, Lorem Labs" have one comma each and mean three things. */
export function spokenName(text: string, mailbox: string, address: string): SpokenName {
  const all = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const apart = all.slice(1).filter((part) => wordsOf(part).every(isSuffix))
  const [head = '', next = '', ...rest] = all.filter((part) => !apart.includes(part))
  const trailing = wordsOf(head).filter((word, at) => at > 1 && isSuffix(word))
  const bare = wordsOf(head)
    .filter((word) => !trailing.includes(word))
    .join(' ')
  const lastFirst = next !== '' && isLastFirst(bare, next, mailbox, address)
  return {
    name: lastFirst ? `${next} ${bare}`.trim() : capitalsLast(bare),
    suffix: [...trailing, ...apart].join(', '),
    note: [...(lastFirst ? [] : [next]), ...rest].filter((part) => part !== '').join(', '),
  }
}

/** Letters for a degree have capitals ("PhD", "MBA"): "Ma" and "Pe" are names. */
function isSuffix(word: string): boolean {
  return spelledSuffixes.has(plain(word)) || (suffixes.has(plain(word)) && /\p{Lu}.*\p{Lu}/u.test(word))
}

/** Whether a comma parts family and given name. Where the words leave it open, the address decides. */
function isLastFirst(head: string, next: string, mailbox: string, address: string): boolean {
  const words = wordsOf(head)
  const behind = wordsOf(next)
  const opensMailbox = (word = '') => plain(word).length > 1 && mailbox.startsWith(plain(word))
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  if (words.length === 1 || particles.has(plain(words[0] ?? ''))) return true
  if (behind.some((word) => companyWords.has(plain(word)) || teamWords.has(plain(word)) || /\d/.test(word)))
    return false
  if (opensMailbox(words[0])) return false
  return (
    opensMailbox(behind[0]) || !behind.some((word) => plain(word).length > 2 && domain.includes(plain(word)))
  )
}

/** "SAMPLE Robin" writes the family name first, in capitals. */
function capitalsLast(name: string): string {
  const words = wordsOf(name)
  const end = words.findIndex(
    (word) => !/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) && !particles.has(word.toLowerCase()),
  )
  return end < 1 || !/^\p{Lu}{2}/u.test(words[0] ?? '')
    ? name
    : [...words.slice(end), ...words.slice(0, end)].join(' ')
}
