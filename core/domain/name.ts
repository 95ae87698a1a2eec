import { spokenName } from './name-order'
import { mailboxOf, nameText, plain, wordsOf } from './name-text'
import * as known from './name-words'

/** A name as mails and calendars write it, taken apart. Empty parts where nothing is sure. */
export interface ReadName {
  /** For display, in the order people say it; empty where only an address is known. */
  readonly fullName: string
  readonly given: string
  readonly family: string
  /** What a letter may greet with; null where no guess is safe ("Hello,"). */
  readonly greetAs: string | null
  readonly suffix: string
  /** What stood beside the name: department, employer, place, pronouns. */
  readonly note: string
  readonly kind: 'person' | 'team' | 'unknown'
}

type Parts = Pick<ReadName, 'given' | 'family' | 'greetAs'>

/**
 * Reads a display name. Letters' case is kept. A wrong greeting is worse than a neutral one, so it guesses only where
 * the order of names is plain; the user can always set "greet as".
 */
export function readName(display: string, address = ''): ReadName {
  const mailbox = mailboxOf(address)
  const text = nameText(display)
  if (isTeam(text.words, mailbox)) return nobody(text.display, text.aside, 'team')
  if (isAccount(text.words, mailbox)) return nobody('', text.aside, 'unknown')
  if (isNoName(text.words))
    return nobody(known.placeholders.has(text.words.toLowerCase()) ? '' : text.display, text.aside, 'unknown')
  const { name, suffix, note } = spokenName(text.words, mailbox, address)
  const asWritten = text.aside === '' && note === '' && suffix === '' && name === text.words
  const fullName = asWritten ? text.display : name
  const notes = [text.aside, note].filter((part) => part !== '').join(', ')
  if (!/\p{L}/u.test(name) || opensCompany(name, mailbox))
    return { ...nobody(fullName, notes, 'unknown'), suffix }
  return { fullName, ...partsOf(name), suffix, note: notes, kind: 'person' }
}

/** Nobody to greet by name. */
function nobody(fullName: string, note: string, kind: 'team' | 'unknown'): ReadName {
  return { fullName, given: '', family: '', greetAs: null, suffix: '', note, kind }
}

/** Given and family name of a name in spoken order. Where the family name stands first, the whole name is the greeting. */
function partsOf(name: string): Parts {
  const all = wordsOf(name).filter((word) => /\p{L}/u.test(word))
  const words = all.slice(all.findIndex((word) => !known.honorifics.has(plain(word))))
  const [given = ''] = words
  const whole = (family: string): Parts => ({ given: '', family, greetAs: name })
  if (words.length > 1 && known.vietnameseFamilies.has(plain(given))) return whole('')
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)) return whole('')
  if (words.length === 1) return all.length > 1 ? whole(given) : { given, family: '', greetAs: given }
  if (given === given.toLowerCase() && known.particles.has(plain(given))) return whole(words.join(' '))
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isParticle(word))
  const family = words.slice(particle === -1 ? -1 : particle).join(' ')
  return { given, family, greetAs: /^\p{L}\.?$/u.test(given) ? name : given }
}

function isParticle(word: string): boolean {
  return (
    known.particles.has(plain(word)) &&
    (word === word.toLowerCase() || /^(?:van|von|de|der|den|del|di|da|du|dos)$/i.test(word))
  )
}

/** A shared mailbox or a company; an address made of just this name proves a person ("Jan Bank", jan.bank@…). */
function isTeam(words: string, mailbox: string): boolean {
  const head = wordsOf(words.split(',')[0] ?? '').map(plain)
  if (head.length === 0)
    return /^(?:no-?reply|hiring|jobs?|careers?|talent|hr|recruit\w*|team|info)(?![a-z])/.test(mailbox)
  if (head.length > 1 && head.every((word) => mailbox.includes(word))) return false
  return head.some((word, at) => known.teamWords.has(word) || (at > 0 && known.companyWords.has(word)))
}

/** No name at all, or only the account's ("kim.example" for kim.example@…). */
function isAccount(words: string, mailbox: string): boolean {
  if (words === '') return true
  return words.toLowerCase() === mailbox && (/[._\d]/.test(words) || words === words.toLowerCase())
}

function isNoName(words: string): boolean {
  return (
    !/\p{L}/u.test(words) ||
    /\d{2}|^[\p{Ll}\d]+[._][\p{Ll}\d._]+$/u.test(words) ||
    known.placeholders.has(words.toLowerCase())
  )
}

function opensCompany(name: string, mailbox: string): boolean {
  const first = plain(wordsOf(name)[0] ?? '')
  return known.companyOpeners.has(first) && !mailbox.includes(first)
}
