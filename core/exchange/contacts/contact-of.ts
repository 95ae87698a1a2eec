import { readName } from '../../domain/name'
import { isMailAddress } from '../mail/address'
import type { CardLine } from './card-line'
import type { IncomingContact } from './incoming-contact'

/** A person, or an organisation, of the lines of one card; null where they name nobody and give no way to reach them. */
export function contactOf(lines: readonly CardLine[], line: number): IncomingContact | null {
  const first = (name: string): string =>
    clipped(lines.find((one) => one.name === name && one.parts[0] !== '')?.parts[0] ?? '')
  if (isGroup(first('KIND')) || isGroup(first('X-ADDRESSBOOKSERVER-KIND'))) return null
  const own = lines.find(({ name }) => name === 'X-AFTERWORD-GREET-AS')
  const emails = addressesOf(lines)
  const phone = phoneOf(lines)
  const employer = first('ORG')
  const named = nameOf(lines, first('FN'), emails[0] ?? '')
  const isOrganisation =
    named.fullName === '' ? employer !== '' : named.fullName === employer || isCompany(lines, first('KIND'))
  const fullName = (own === undefined ? '' : first('FN')) || named.fullName || employer || emails[0] || phone
  if (fullName === '') return null
  const nobody = { given: '', family: '', greetAs: null }
  return {
    line,
    ...named,
    ...(isOrganisation || named.fullName === '' ? nobody : {}),
    ...(own === undefined ? {} : { ...writtenName(lines), greetAs: clipped(own.parts[0] ?? '') || null }),
    fullName,
    jobTitle: first('TITLE') || first('ROLE'),
    employer,
    emails,
    phone,
    kind: isOrganisation && own === undefined ? 'organisation' : 'person',
  }
}

const isGroup = (kind: string): boolean => /^(?:group|location|device)$/i.test(kind)

function isCompany(lines: readonly CardLine[], kind: string): boolean {
  return (
    /^org$/i.test(kind) ||
    lines.some(({ name, parts }) => name === 'X-ABSHOWAS' && /^company$/i.test(parts[0] ?? ''))
  )
}

const clipped = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500)

type Named = Pick<IncomingContact, 'fullName' | 'given' | 'family' | 'greetAs' | 'honorific'>

/** The parts of the name as the card has them apart; for greeting the given name, unless that order of names is not safe. */
function nameOf(lines: readonly CardLine[], formatted: string, address: string): Named {
  const parts = (
    lines.find(({ name, parts: all }) => name === 'N' && all.some((part) => part !== ''))?.parts ?? []
  ).map(clipped)
  const [family = '', given = '', additional = '', honorific = '', suffix = ''] = parts
  const isEastAsian = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(`${family}${given}`)
  const spoken = isEastAsian
    ? `${family}${given}`
    : [given, additional, family, suffix].filter((part) => part !== '').join(' ')
  const shown = formatted === '' || isMailAddress(formatted) ? spoken : formatted
  const read = readName(shown, address)
  const told = given !== '' || family !== ''
  const isNamed = told && (read.fullName !== '' || spoken !== '')
  const fullName = isNamed ? shown : read.fullName
  if (!told) return { fullName, given: read.given, family: read.family, greetAs: read.greetAs, honorific: '' }
  const unsafe = isEastAsian || given === '' || /^\p{L}\.?$/u.test(given)
  return {
    fullName,
    given,
    family,
    greetAs: unsafe ? (isEastAsian || given !== '' ? fullName : read.greetAs) : given,
    honorific,
  }
}

/** The parts of a name on a card of ours: as they are, without a guess. */
function writtenName(lines: readonly CardLine[]): Pick<Named, 'given' | 'family' | 'honorific'> {
  const parts = lines.find(({ name }) => name === 'N')?.parts.map(clipped) ?? []
  const [family = '', given = '', , honorific = ''] = parts
  return { given, family, honorific }
}

/** Addresses in lower case, the preferred first, none twice. */
function addressesOf(lines: readonly CardLine[]): readonly string[] {
  const mails = lines.filter(({ name }) => name === 'EMAIL')
  const inOrder = [
    ...mails.filter(({ types }) => types.has('pref')),
    ...mails.filter(({ types }) => !types.has('pref')),
  ]
  const addresses = inOrder.map(({ parts }) =>
    (parts[0] ?? '')
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase(),
  )
  return [...new Set(addresses.filter(isMailAddress))].slice(0, 50)
}

/** The number to ring: preferred, then mobile, then at work; never a fax. */
function phoneOf(lines: readonly CardLine[]): string {
  const rank = ({ types }: CardLine): number =>
    types.has('pref') ? 0 : types.has('cell') ? 1 : types.has('work') ? 2 : 3
  const numbers = lines.filter(
    ({ name, types }) => name === 'TEL' && !types.has('fax') && !types.has('pager'),
  )
  const [first] = numbers.toSorted((a, b) => rank(a) - rank(b))
  return clipped((first?.parts.join(';') ?? '').replace(/^tel:/i, ''))
}
