import type { Person } from '../domain/person'
import { companyWords, degrees, teamWords } from './en/team-words'

/** Whether a display name is an address, a mailbox of many, or the company itself: nothing to greet anybody by. */
export function isNobodysName(name: string, companies: readonly string[]): boolean {
  const plain = name.trim()
  if (!/\p{L}/u.test(plain) || plain.includes('@')) return true
  if (/^\S+[._]\S+$/.test(plain) && plain === plain.toLowerCase()) return true
  const small = plain.toLowerCase()
  const ofCompany = companies
    .map((company) => company.trim().toLowerCase())
    .some((company) => company !== '' && (small === company || small.startsWith(`${company} `)))
  return ofCompany || small.split(/[\s,&/]+/).some((word) => teamWords.has(word) || companyWords.has(word))
}

/** The whole name as a letter may write it, without notes and degrees; null where it cannot be told apart safely. */
export function wholeName(person: Person): string | null {
  const bare = person.fullName
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(degrees, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!bare.includes(',')) return bare === '' ? null : bare
  const parts = [person.given.trim(), person.family.trim()].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join(' ')
}

/** The name by which a letter speaks of somebody else; empty where there is none to be told. */
export function nameInText(person: Person, company: string): string {
  return isNobodysName(person.fullName, [company, person.employer]) ? '' : (wholeName(person) ?? '')
}
