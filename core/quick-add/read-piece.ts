import { departments, titleWords } from './known-words'
import type { QuickPerson } from './reading'

const mail = /[^\s<>,;()"']+@[^\s<>,;()"']+\.[a-z]{2,}/i
const small = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'di',
  'da',
  'du',
  'la',
  'le',
  'bin',
  'al',
  'dos',
  'ter',
  'y',
  'el',
  "o'",
])
const honorific = /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|dame)\.?$/i

/** Names as people write them: capitals, small words between them; never a sentence. */
function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 6 || !/\p{L}/u.test(text) || /\d/.test(text)) return false
  return words.every(
    (word) =>
      /^\p{Lu}|^\p{Lo}/u.test(word) ||
      small.has(word.toLowerCase()) ||
      honorific.test(word) ||
      /^["'(]/.test(word),
  )
}

const isTitle = (text: string): boolean => titleWords.test(text)

/** "from HR" says what somebody does, "from Acme" for whom. */
const tail = /^(.+?)\s+(?:-|from|of|the)\s+(?:the\s+)?(.+)$/i

/** A person and, where the line says so, for whom they work. */
export interface ReadPiece extends QuickPerson {
  readonly employer: string
}

/** One piece between commas: a name, a name with its title or employer, or a title. Null for anything else. */
export function readPiece(written: string): ReadPiece | null {
  const email = mail.exec(written)?.[0] ?? ''
  const text = written.replace(mail, '').replace(/<\s*>/g, '').replace(/\s+/g, ' ').trim()
  const read = readBracketed(text) ?? readPlain(text) ?? readTailed(text)
  if (read !== null) return { ...read, email }
  return email === '' ? null : { fullName: '', jobTitle: '', employer: '', email }
}

type Named = Omit<ReadPiece, 'email'>

function readBracketed(text: string): Named | null {
  const [, name = '', jobTitle = ''] = /^(.*?)\s*[([]([^)\]]*)[)\]]?\s*$/.exec(text) ?? []
  return name !== '' && looksLikeName(name)
    ? { fullName: name, jobTitle: jobTitle.trim(), employer: '' }
    : null
}

/** "CTO Dana Lee" and "VP of Engineering": the title ends with the last of its words that belongs to one. */
function readPlain(text: string): Named | null {
  const words = text.replace(/^(?:the|a|an|their|my|our)\s+/i, '').split(' ')
  const ofTitle = words.findIndex((word) => !isTitle(word) && !departments.test(word))
  const last = words.some(isTitle) ? (ofTitle < 0 ? words.length : ofTitle) : 0
  const [jobTitle, fullName] = [words.slice(0, last).join(' '), words.slice(last).join(' ')]
  if (fullName === '') return /^\d/.test(jobTitle) ? null : { fullName, jobTitle, employer: '' }
  return looksLikeName(fullName) && !isTitle(fullName) ? { fullName, jobTitle, employer: '' } : null
}

function readTailed(text: string): Named | null {
  const [, left = '', right = ''] = tail.exec(text) ?? []
  const person = left === '' ? null : readPlain(left)
  if (person === null || person.fullName === '') return null
  const isDoing = isTitle(right) || departments.test(right)
  if (isDoing && person.jobTitle === '') return { ...person, jobTitle: right }
  return { ...person, employer: right }
}
