import { companyKey } from '../etiquette/company-key'
import { titleWords } from './known-words'
import { gap, type Line } from './line'

const legal = String.raw`(?:,? (?:inc|ltd|llc|plc|gmbh|ag|s\.?a|s\.?l|b\.?v|corp|co)\b\.?)?`
const stop = String.raw`(?= (?:for|with|as|on|about|regarding|re|in|via|over|this|next|last|and met|is|was|were|went|interview|round|from|to|until|by|met)\b| - | \(|[,;|(${gap}\n]|$)`
const afterAt = new RegExp(
  String.raw`(?:\bat|(?<=^|\s)@)\s*(?=\S)((?!my\b|the end\b|\d{1,2}(?:[:.]\d\d)?(?:[\s,;]|$))[^,;|${gap}\n]+?${legal})${stop}`,
  'iu',
)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Companies that are ways to meet as well: theirs is the name only after "at". */
const wayWords = /^(?:zoom|teams|skype|webex|facetime|google meet|phone)$/i

/** A company on file whose name stands in the line, the longest first; case makes no difference. */
export function takeKnownCompany(line: Line, companies: readonly string[]): string {
  const left = line.left.toLowerCase()
  const named = companies
    .filter((company) => company.trim().length > 1 && left.includes(company.trim().toLowerCase()))
    .toSorted((a, b) => b.length - a.length)
  for (const company of named) {
    const name = escaped(company.trim())
    const lead = wayWords.test(company.trim())
      ? String.raw`(?:\bat|@|\bwith|\bfor) ?`
      : String.raw`(?:(?:\bat|@|\bwith|\bfor) ?)?`
    const whole = new RegExp(
      String.raw`${lead}(?<![\p{L}\p{N}])${name}(?:'s)?(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])`,
      'iu',
    )
    if (line.takeMatch('company', whole) !== null) return company.trim()
  }
  return ''
}

/** "Acme's Berlin office": whose it is, and where. */
const office = /'s(?: ((?:\p{Lu}[\p{L}.-]+ )*)(?:office|offices|hq|headquarters))?$/iu

/** The company after "at" or "@", as written, and its place where the line says which office; else empty. */
export function readCompany(line: Line): { readonly company: string; readonly place: string } {
  const match = afterAt.exec(line.left)
  if (match === null) return { company: '', place: '' }
  const name = match[1] ?? ''
  const from = match.index + match[0].lastIndexOf(name)
  line.take('company', match.index, from + name.length)
  const said = line.said(from, from + name.length)
  const place = office.exec(said)?.[1]?.trim() ?? ''
  return { company: said.replace(office, '').replace(/^the /, ''), place }
}

/** The first words nobody took that are no job: "Acme, Tue 3 pm". */
export function companyAmong<T extends { readonly text: string }>(chunks: readonly T[]): T | undefined {
  return chunks.find(
    ({ text }) =>
      /\p{L}|\d/u.test(text) && !text.includes('@') && companyKey(text) !== '' && !titleWords.test(text),
  )
}
