import { isJobTitle } from '../calendar/role'

/** Capitals, or a small word between two: "Head of Data", "Engineer (Platform)", "Program Manager, Operations". */
const word = String.raw`[\p{Lu}\d][\p{L}\p{N}'’&+#./-]*`
const title = String.raw`(?:(?:Sr|Jr|Snr)\. )?${word}(?:(?: ?[,/&–-] ?| (?:of|and|for|to the|in|de|&) | )\(?(?:${word})\)?){0,7}`
const noun = String.raw`(?:role|position|vacancy|post|opening|job|opportunity|requisition|search|vacante|puesto)`

/** Where mails name the role, most telling first. `$` is the title. */
const places = [
  String.raw`(?:${noun}|job title)(?: title| name)?\s*:\s*\*?($)`,
  String.raw`\b(?:role|position|post|job|vacancy|puesto|title) of (?:an? |the )?($)`,
  String.raw`\b(?:the|our|this|a|an|your|my) ["“*]?($)["”*]?(?: \([^)]{1,30}\))? ${noun}\b`,
  String.raw`\b(?:for|to|as|on|with|in) ["“*]?($)["”*]?(?: \([^)]{1,30}\))? ${noun}\b`,
  String.raw`\b(?:application|applying|applied|interview(?:ing|ed)?|interest|candidacy|candidature|considered|shortlisted|selected|hiring|interviewing|recruiting|position|process|you)\b[^.;:]{0,30}? (?:for|to|as|in|of) (?:the |our |a |an |your )?["“*]?($)["”*]?(?= (?:at|with|in|here|has|have|was|is|on|and|from)\b|[.,;:!?"”)]|$)`,
  String.raw`\b(?:join(?:ing)?|joined|you)\b[^.;:]{0,40}? as (?:an? |our |the )?(?:new |next )?($)`,
  String.raw`\b${noun}\s*[-–—]\s*($)`,
  String.raw`\b(?:to be|become) (?:our|the|a|an) (?:new |next )?($)`,
].map((place) => new RegExp(place.replace('($)', `(${title})`), 'gu'))

/** The same with the title in small letters; only where a word of it is one of jobs. */
const smallPlaces = [
  String.raw`\b(?:the|our|this|an?|your) ((?:[\p{L}&/-]+ ){0,4}[\p{L}&/-]+) ${noun}\b`,
  String.raw`\b(?:role|position|post|job) of (?:an? |the )?((?:[\p{L}&/-]+ ){0,4}[\p{L}&/-]+)`,
  String.raw`\bfor (?:the |our |an? )?((?:[\p{L}&/-]+ ){1,4}[\p{L}&/-]+) ${noun}\b`,
].map((place) => new RegExp(place, 'gu'))

const noRole =
  /^(?:the|this|that|a|an|our|your|hi|hello|dear|thank|thanks|we|you|i|application|interview|position|role|job|team|friday|monday|tuesday|wednesday|thursday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|google|microsoft|hr|human resources|update|news|next|re|fwd|fw|above|following|same|new|other|current|right|good|great|first|second|final|advertised|phone|video|id|no|ref|number)$/i

/**
 * The role that a mail is about, as it writes it ("Program Manager, Operations"); empty where it names none. Taken from
 * the words themselves first, from the subject else.
 */
export function namedRole(sentences: readonly string[], subject: string, company: string): string {
  const body = sentences.slice(0, 60)
  const found = [
    ...inPlaces(body, places, company),
    ...inPlaces([cleanSubject(subject)], places, company),
    ...inPlaces(body, smallPlaces, company).filter(isJobTitle),
    ...subjectSegments(subject, company),
  ]
  return found.find(isJobTitle) ?? found[0] ?? ''
}

function inPlaces(texts: readonly string[], patterns: readonly RegExp[], company: string): readonly string[] {
  return patterns.flatMap((pattern) =>
    texts.flatMap((text) =>
      Array.from(startedSmall(text).matchAll(pattern), (match) => tidyRole(match[1] ?? '', company)).filter(
        (role) => role !== '',
      ),
    ),
  )
}

/** A sentence's first word has its capital from its place; a title there is found all the same. */
function startedSmall(text: string): string {
  return text.replace(
    /^(?:Application|Applying|Interview|Invitation|Position|Role|Job|Offer|Vacancy|Selection|For|The|Our|Your|As|To|Requisition)\b/,
    (word) => word.toLowerCase(),
  )
}

/** Only parts of a subject that name a job: "Data Analyst – Lorem Labs", "Lorem Labs | Data Analyst interview". */
function subjectSegments(subject: string, company: string): readonly string[] {
  return cleanSubject(subject)
    .split(/\s+[-–—|·•]\s+|\s*[|()[\]:]\s*/)
    .map((segment) =>
      tidyRole(
        segment
          .replace(/^.*\b(?:for|to|as|about|regarding|on) (?:the |our |a |an |your )?(?=\p{Lu})/u, '')
          .replace(
            /\b(?:interview|application|position|role|offer|search|invitation|confirmation|opportunity|update|vacancy)\b.*$/i,
            '',
          ),
        company,
      ),
    )
    .filter((role) => role !== '' && isJobTitle(role))
}

function cleanSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|rv|tr)\s*:)+\s*/i, '')
}

function tidyRole(text: string, company: string): string {
  let role = text
    .replace(/[*"“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[([]?[A-Z]{0,4}-?\d{3,}[)\]]?[\s:–-]*(?=\p{L})/u, '')
    .trim()
  if (company !== '') role = withoutCompany(role, company)
  role = role
    .replace(/\s+(?:at|with|in|and|for|of|to|the|de)$/i, '')
    .replace(/\s*[,(–/&.-]+$/, '')
    .replace(/\s*\(?\b(?:req|requisition|job|ref)\b\.?\s*(?:id|no|#)?.*$/i, '')
    .replace(/\s*[([]?[A-Z]{0,4}-?\d{3,}[)\]]?.*$/, '')
    .replace(/\s+\(?(?:role|position|job|vacancy|post|opening|team)$/i, '')
    .trim()
  if (/\([^)]*$/.test(role)) role = role.replace(/\s*\([^)]*$/, '').trim()
  const dated =
    /^\d{1,2} \p{Lu}\p{Ll}+$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* \d/u.test(
      role,
    )
  const alone = dated || noRole.test(role) || /^(?:[A-Z]{1,4}-?)?\d+$/.test(role)
  return role.length < 2 || role.length > 90 || alone ? '' : role
}

function withoutCompany(role: string, company: string): string {
  if (role.toLowerCase() === company.toLowerCase()) return ''
  const at = role.toLowerCase().indexOf(company.toLowerCase())
  if (at === 0) return role.slice(company.length).replace(/^(?:'s|’s)?[\s,:|–-]+/, '')
  return at > 0 ? role.slice(0, at).replace(/[\s,|–-]+(?:at|with|for|@)?\s*$/i, '') : role
}
