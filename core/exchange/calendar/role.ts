const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|1st|initial|erstes|premier|primera?|one|1)$/i, 1],
  [/^(?:second|2nd|zweites|deuxième|segunda?|two|2)$/i, 2],
  [/^(?:third|3rd|drittes|troisième|tercera?|three|3)$/i, 3],
  [/^(?:fourth|4th|viertes|four|4)$/i, 4],
  [/^(?:fifth|5th|fünftes|five|5)$/i, 5],
]
const ordinal = String.raw`first|second|third|fourth|fifth|final|last|initial|1st|2nd|3rd|4th|5th|erstes|zweites|drittes|viertes|premier|deuxième|troisième|primera?|segunda?|tercera?`
const kind = String.raw`(?:interviews?|interviewing|conversation|phone ?screen(?:ing)?|screening|screen|chat|intro(?:duction)?|call|round|on-?site|discussion|meeting|assessment|vorstellungsgespräch|bewerbungsgespräch|gespräch|interviewrunde|kennenlernen|entretien|entrevista|colloquio|sollicitatiegesprek)`
const manner = String.raw`(?:phone|video|telephone|technical|tech|virtual|online|remote|panel|hr|recruiter|hiring manager|coding|case|cultur(?:e|al)(?: fit)?|zoom|teams|job|telefon|erste[sr]?|on-?site|face-to-face|final|in-person)`
const stage = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${ordinal})[ -]+)?(?:round \d[ -]+)?(?:${manner}[ -]+){0,3}${kind}(?: (?:round )?\d)?(?![\p{L}\d])`,
  'giu',
)
const aside = /(?:\s+|^)(?:with|w\/|mit|avec|con|at|@|bei|chez)\s+.*$/i
const jobWords =
  /\b(?:analyst|engineer\w*|developer|designer|manager(?:in)?|scientist|architect|consultant|assistant|specialist|coordinator|director|lead|officer|administrator|accountant|recruiter|buyer|planner|strategist|owner|representative|supervisor|operator|professor|lecturer|solicitor|paralegal|auditor|translator|copywriter|marketer|controller|partner|fellow|apprentice|graduate|head|chef|driver|cashier|receptionist|therapist|pharmacist|physician|statistician|economist|librarian|producer|illustrator|devops|sre|ux|qa|tutor|mechanic|electrician|estimator|surveyor|actuary|underwriter|broker|trader|agent|counsel|attorney|lawyer|physicist|chemist|biologist|geologist|nurse practitioner|secretary|president|vp|chief|principal|\w+ologist|\w+keeper|\w+maker|forester|dispatcher|underwriter|handler|accounts? (?:payable|receivable)|nurse|teacher|researcher|editor|writer|intern(?:ship)?|trainee|technician|executive|associate|programmer|tester|advisor|clerk|head of|product owner|entwickler(?:in)?|ingenieur(?:in)?|analystin|berater(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|analista|ingeniero|desarrollador|développeur)\b/i

/** Whether a word of a text is one of jobs ("analyst", "engineer"). */
export function isJobTitle(text: string): boolean {
  return jobWords.test(text)
}

/** The number of the round that a summary names ("Second interview", "Round 2"); null where it names none, or only "final". */
export function roundOf(summary: string): number | null {
  const text = summary.slice(0, 500)
  const named =
    new RegExp(
      String.raw`(?<![\p{L}\d])(${ordinal})[ -]+(?:round[ -]+)?(?:${manner}[ -]+){0,3}${kind}`,
      'iu',
    ).exec(text)?.[1] ??
    /\b(?:round|interview|runde|stage)\s*#?\s*(one|two|three|four|five|[1-5])\b(?!\s*[:/.]\d|\d)/i.exec(
      text,
    )?.[1]
  return ordinals.find(([pattern]) => pattern.test(named ?? ''))?.[1] ?? null
}

/** Whether the words are those of a job interview. */
export function looksLikeInterview(title: string, description: string): boolean {
  const words =
    /\binterview|vorstellungsgespräch|bewerbungsgespräch|phone ?screen|entretien d|entrevista|colloquio|sollicitatie|first conversation/i
  return words.test(title) || words.test(description.slice(0, 5000))
}

/**
 * The role that a summary names: "First conversation: Data Analyst", "Interview - Data Analyst", "Data Analyst interview
 * with Robin". The whole summary where it names none, so that nothing is lost; never a guess from an address.
 */
export function roleOf(summary: string): string {
  const title = summary.slice(0, 500)
  if (title.search(stage) === -1) return title
  const segments = title
    .split(/\s+[-–—|·•/]\s+|\s*[–—|]\s*|:\s+|\s*[()[\]]\s*/)
    .filter((text) => text.trim() !== '')
  const bracketed = new Set(Array.from(title.matchAll(/[([]([^()[\]]*)[)\]]/g), (match) => match[1]?.trim()))
  const left = segments.map((text) => ({ text, rest: restOf(text), aside: bracketed.has(text.trim()) }))
  const job = left.find(({ rest }) => jobWords.test(rest))
  if (job !== undefined) return job.rest
  const stages = left.findIndex(({ text, rest }) => rest !== text.trim())
  const open = left.filter(({ rest, aside: inBrackets }) => rest !== '' && !inBrackets)
  const own = left[stages]?.rest ?? ''
  const after = left.slice(stages + 1).find(({ rest, aside: inBrackets }) => rest !== '' && !inBrackets)?.rest
  return (own === '' ? (after ?? open[0]?.rest) : own) ?? title
}

/** What a part of a title holds besides the words for the meeting and whom it is with. */
function restOf(segment: string): string {
  return segment
    .replace(stage, ' ')
    .replace(aside, '')
    .replace(/^[\s,;:#-]*(?:(?:for|für|als|as|re|the|your|pour|para|role of|position of)\s+)*/i, '')
    .replace(/[\s,;:-]+(?:(?:role|position|stelle|for|the)\s*)*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
}
