import { companyWords, teamWords } from '../../domain/name-words'
import { readName } from '../../domain/name'
import { notAPerson } from '../calendar/not-a-person'
import { isJobTitle } from '../calendar/role'
import type { MailAddress } from './parsed-mail'

const word = String.raw`[\p{Lu}\d][\p{L}\p{N}'’&+.-]*`
const name = String.raw`${word}(?:(?: (?:&|and|of|de|for|y) | )${word}){0,4}`

/** Where mails name the employer, most telling first. */
const places = [
  String.raw`\b(?:${'application (?:was|has been) (?:sent|submitted|forwarded) to'}|welcome to|welcome aboard (?:at|to)?|on behalf of|interest in (?:joining|working (?:at|for|with))|career(?:s)? (?:at|with)|employment (?:at|with)|life at|opportunities (?:at|with)|team (?:at|of)|process (?:at|with)|joining|join|join us at|here at|working (?:at|for|with)|interview(?:ing|ed)? (?:at|with)|interview (?:process )?(?:at|with)|call is with|meet(?:ing)? with|offer from|greetings from|from all of us at|everyone at|(?:we|us) at) ($)`,
  String.raw`\b(?:role|position|post|job|vacancy|opening|opportunity|engineer|developer|manager|analyst|designer|application|applying|applied|internship|intern|placement|offer|roles|candidacy|title) (?:here )?(?:at|with|within|to|for) ($)`,
  String.raw`\b(?:interest in|choosing|considering|contacting|recruiter (?:at|with|for)|partner at|applying to|application to|applied to|interviewing for|follow-up from|invitation from|message from|update from|news from|answer from|(?:i'm|i am|this is|my name is) [\p{L} '.-]{2,40} (?:from|with|at)) ($)`,
  String.raw`^($) (?:is|are) (?:pleased|delighted|happy|excited)\b`,
  String.raw`\b(?:at|@) ($)`,
  String.raw`(?:^|[:,] )($) (?:has|have) (?:announced|decided|introduced|received|chosen)\b`,
].map((place) => new RegExp(place.replace('($)', `(${name})`), 'giu'))
const inSubject = new RegExp(String.raw`\b(?:with|from|by|-|–|:) (${name})\s*$`, 'gu')
const besideRole = new RegExp(
  String.raw`\b(?:for|as|of|position|role)\b (?:the |an? |our )?([^.,;]{2,60}?) (?:at|with|in) (${name})`,
  'gu',
)
const spoken = new RegExp(`^(?:${name})$`, 'u')

const noCompany =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|zoom|microsoft teams|teams|google meet|webex|skype|hr|human resources|i|you|we|the|this|our|your|\d.*|noon|midnight|home|am|pm|utc|gmt|talent acquisition|please|thank(?:s| you)|hi|hello|dear|it|if|linkedin|indeed|glassdoor|interview|reception|building.*|floor.*|room.*|level.*|suite.*|phase.*|us|uk|usa|london|new york|eastern|central|pacific|any)$/i

/** Where others send in the employer's name; a board's own name is none. */
const carriers =
  /(?:greenhouse|lever|ashby|workday|myworkday|smartrecruiters|icims|workable|bamboohr|jobvite|taleo|successfactors|teamtailor|recruitee|personio|calendly|linkedin|indeed|glassdoor|ziprecruiter|monster|naukri|infojobs|reed|totaljobs|stepstone|xing|job ?board|gmail|outlook)/i

/** The employer's name as the mail gives it; empty where it gives none. Never from the domain of an address. */
export function namedCompany(
  sentences: readonly string[],
  subject: string,
  from: MailAddress,
  signature: string,
): string {
  const cleaned = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|rv)\s*:)+\s*/i, '')
  const senders = senderCompanies(from)
  const found = [
    ...senders.sure,
    ...inPlaces(sentences.slice(0, 60), places.slice(0, 2)),
    ...inPlaces([cleaned], [...places, inSubject]),
    ...besideRoles(sentences.slice(0, 60)),
    ...inPlaces(sentences.slice(0, 60), places.slice(2)),
    ...signatureCompanies(signature, sentences),
    ...subjectCompanies(cleaned),
    ...senders.perhaps,
  ]
  return found[0] ?? ''
}

function inPlaces(texts: readonly string[], patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) =>
    texts.flatMap((text) =>
      Array.from(text.matchAll(pattern), (match) => tidyCompany(match[1] ?? '')).filter(
        (found) => found !== '',
      ),
    ),
  )
}

/** "for Financial Controller in Grupo Olivar": a company only where what stands before is a job. */
function besideRoles(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(besideRole))
      .filter((match) => isJobTitle(match[1] ?? ''))
      .map((match) => tidyCompany(match[2] ?? ''))
      .filter((found) => found !== ''),
  )
}

/** "Lorem Labs Careers", "Kim at Lorem Labs", "Kim Example (Lorem Labs)", "Kim Example | Lorem Labs". */
function senderCompanies({ name: display, address }: MailAddress): {
  readonly sure: readonly string[]
  readonly perhaps: readonly string[]
} {
  const aside = /(?:\s(?:at|from|@|via)\s+|\s*[|(]\s*|\s[-–]\s)([^()|]+?)\)?$/iu.exec(display)?.[1] ?? ''
  // "Kim Example, Lorem Labs" is told from "Example, Kim" by who owns the address.
  const [, behind = ''] = /,\s*([^,]+)$/.exec(display) ?? []
  if (behind !== '' && ownsDomain(behind, address)) return { sure: [tidyCompany(behind)], perhaps: [] }
  const given = aside === '' ? display.trim() : aside.trim()
  const left = withoutTeam(given)
  const company = tidyCompany(left)
  if (company === '' || carriers.test(company)) return { sure: [], perhaps: [] }
  const last = left.split(' ').at(-1)?.toLowerCase() ?? ''
  const sure = left !== given || aside !== '' || companyWords.has(last)
  return sure
    ? { sure: [company], perhaps: [] }
    : {
        sure: [],
        perhaps: notAPerson(display, address, '') !== null || ownsDomain(company, address) ? [company] : [],
      }
}

/** "Wren Foods" writes from wrenfoods.example.com. */
function ownsDomain(company: string, address: string): boolean {
  const plain = company.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain.length > 3 && (address.split('@')[1] ?? '').replaceAll('-', '').includes(plain)
}

/** "Lorem Labs Talent Acquisition" as a line of its own, "Head of Data, Lorem Labs", "Recruiter | Lorem Labs". */
function signatureCompanies(signature: string, sentences: readonly string[]): readonly string[] {
  const lines = [...signature.split('\n').slice(0, 8), sentences.at(-1) ?? ''].map((line) => line.trim())
  const senderName = lines[0] ?? ''
  return lines.flatMap((line, at) => {
    if (line === '' || line.length > 80 || /[@:\d]/.test(line)) return []
    if (!/[,|•·]|\s[-–—]\s/.test(line) && isJobTitle(line)) return []
    const parts = line.split(/\s*[,|•·]\s*|\s+[-–—]\s+/)
    const last = parts.at(-1) ?? ''
    const stripped = withoutTeam(last)
    const hint =
      stripped !== last || parts.length > 1 || companyWords.has(last.split(' ').at(-1)?.toLowerCase() ?? '')
    const plain =
      at > 0 && !hint && line.split(' ').length > 1 && line !== senderName && readName(line).kind !== 'team'
    const company = (hint || plain) && spoken.test(stripped) ? tidyCompany(stripped) : ''
    return company === '' || carriers.test(company) ? [] : [company]
  })
}

function subjectCompanies(subject: string): readonly string[] {
  const parts = subject.split(/\s+[-–—|:]\s+|\s*\|\s*|:\s+/)
  if (parts.length < 2) return []
  return parts
    .filter((part) => companyWords.has(part.split(' ').at(-1)?.toLowerCase() ?? ''))
    .map(tidyCompany)
}

function withoutTeam(text: string): string {
  const words = text.trim().split(/\s+/)
  let end = words.length
  while (end > 0 && isTeamWord(words[end - 1] ?? '')) end -= 1
  return words
    .slice(0, end)
    .join(' ')
    .replace(/\s+(?:the|and|&|of)$/i, '')
    .replace(/^the\s+/i, '')
}

function isTeamWord(text: string): boolean {
  const plain = text.toLowerCase().replace(/[^\p{L}-]/gu, '')
  return (
    plain === '' ||
    plain === 'hr' ||
    (teamWords.has(plain) && !companyWords.has(plain)) ||
    /^(?:people|talent|and|of|bot|notifications?|interviews?|early|campus|graduates?)$/.test(plain)
  )
}

function tidyCompany(text: string): string {
  const company = text
    .replace(/[.,;:'’]+$/, '')
    .replace(/(?:'s|’s)\b.*$/, '')
    .replace(/\s+(?:and|of|for|de|y|&)$/i, '')
    .replace(/[.!?]\s.*$/, '')
    .replace(/\s+(?!(?:and|of|de|for|y|la)\s+\p{Lu})\p{Ll}.*$/u, '')
    .replace(
      /\s+(?:on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|We|Your|Please|The|Our|It|This|I|You)\b.*$/,
      '',
    )
    .trim()
  if (!/^[\p{Lu}\d]/u.test(company) || noCompany.test(company)) return ''
  const left = withoutTeam(company)
  const last = left.split(' ').at(-1)?.toLowerCase() ?? ''
  if (isJobTitle(left) && !companyWords.has(last)) return ''
  return left.length < 2 || left.length > 80 || noCompany.test(left) ? '' : left
}
