import { readName } from '../../domain/name'
import { notAPerson } from '../calendar/not-a-person'
import { isJobTitle } from '../calendar/role'
import type { MailPerson } from './incoming-mail'
import type { MailAddress } from './parsed-mail'

const name = String.raw`(?:Dr\.? |Prof\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}[\p{L}'’-]+(?: (?:van|von|de|der|den|del|la|al|bin|\p{Lu}\.?)){0,2} \p{Lu}[\p{L}'’-]+`
const met = new RegExp(
  String.raw`\b(?:with|meet(?:ing)?|speak(?:ing)? (?:to|with)|interviewers? (?:is|are|will be)|(?:interviewers?|who|panel|attendees?):|by|panel:?|,|and|&)\s+(${name})(?:\s*(?:,|\(|–|-)\s*(?:our |the )?([\p{L}][\p{L} &/,-]{2,60}?)(?=[).;,]|\s+(?:and|on|at|from|who|will|,)\b|$))?`,
  'gu',
)
const meetingWords = /\b(?:with|meet|speak|interview|panel|call|conversation|chat)\w*\b/i
const nobody =
  /^(?:Kind|Best|Warm|Many|Google|Microsoft|Human|Talent|Hiring|Lorem|Data|Senior|Staff|Good|Dear|Thank|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Eastern|Pacific|Central|New)\b/

/** The sender, with the job title of their signature, and those whom the mail says the user will meet. No shared mailboxes, no bots. */
export function mailPeople(
  from: MailAddress,
  sentences: readonly string[],
  signature: string,
): readonly MailPerson[] {
  const sender = senderOf(from, signature)
  const others = sentences
    .slice(0, 80)
    .flatMap((sentence) => (meetingWords.test(sentence) ? metIn(sentence) : []))
  const found = new Map<string, MailPerson>()
  for (const person of [...(sender === null ? [] : [sender]), ...others]) {
    const key = person.fullName.toLowerCase()
    const known = found.get(key)
    if (known === undefined) found.set(key, person)
    else
      found.set(key, {
        ...known,
        jobTitle: known.jobTitle || person.jobTitle,
        meets: known.meets || person.meets,
      })
  }
  return [...found.values()].slice(0, 20)
}

function senderOf(from: MailAddress, signature: string): MailPerson | null {
  const display = from.name.replace(/\s*(?:\(|\||\bvia\b|\bat\b|@).*$/i, '')
  const person = readName(display, from.address)
  const shared = from.address !== '' && notAPerson(from.name, from.address, '') !== null
  const lines = signature
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const signed = lines[0]?.replace(/\s*[,|(].*$/, '') ?? ''
  const named = person.kind === 'person' && !shared ? person.fullName : ''
  if (named === '' && !new RegExp(`^${name}$`, 'u').test(signed)) return null
  const fullName =
    named === '' || (signed.includes(' ') && signed.toLowerCase().startsWith(named.toLowerCase()))
      ? signed || named
      : named
  if (readName(fullName).kind !== 'person') return null
  return { fullName, jobTitle: titleIn(lines), address: shared ? '' : from.address, meets: false }
}

/** The first line under a name that names a job: "Head of Data, Lorem Labs" gives "Head of Data". */
function titleIn(lines: readonly string[]): string {
  const line =
    lines
      .slice(0, 4)
      .find((text, at) => (at > 0 || text.includes(',')) && text.length <= 90 && isTitle(text)) ?? ''
  const parts = line.split(/\s*[|•·]\s*|,\s+|\s+[-–—]\s+|\s+(?:at|@)\s+/)
  return (parts.find(isTitle) ?? '').trim().slice(0, 80)
}

function isTitle(text: string): boolean {
  return (
    (isJobTitle(text) ||
      /\b(?:talent|people|recruit|hr|human resources|acquisition|chief|president|partner|c[etfomp]o|vp|founder|co-founder)\b/i.test(
        text,
      )) &&
    !/[@:]|https?/.test(text)
  )
}

function metIn(sentence: string): readonly MailPerson[] {
  return Array.from(sentence.matchAll(met)).flatMap((match) => {
    const fullName = (match[1] ?? '').trim()
    if (nobody.test(fullName) || readName(fullName).kind !== 'person') return []
    const title = (match[2] ?? '').trim()
    return [{ fullName, jobTitle: isTitle(title) ? title : '', address: '', meets: true }]
  })
}
