const legal =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|sl|slu|srl|bv|nv|pvt|private|pty|the|group|and)\b/g

/** Whether two names are one employer's: capitals, accents, stops and the legal form aside. Empty names agree with nothing. */
export function sameCompany(a: string, b: string): boolean {
  const one = plainCompany(a)
  return one !== '' && one === plainCompany(b)
}

function plainCompany(name: string): string {
  const words = folded(name)
  const left = words.replace(legal, ' ').replace(/\s+/g, ' ').trim()
  return left === '' ? words : left
}

export type RoleAgreement = 'same' | 'near' | 'unknown' | 'different'

const seniority = new Set(
  'intern trainee graduate apprentice junior associate mid senior lead staff principal head chief director vp vice president executive manager assistant deputy ii iii iv'.split(
    ' ',
  ),
)
const longForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  mgr: 'manager',
  dev: 'developer',
  eng: 'engineer',
  asst: 'assistant',
  assoc: 'associate',
  fe: 'frontend',
  be: 'backend',
}

/**
 * Whether two role names are one role. Whole words only, and the words of rank must be the same: "Senior Engineer" and
 * "Staff Engineer" are two roles, "Data Analyst" and "Data Analyst, Growth" may be one.
 */
export function rolesAgree(a: string, b: string): RoleAgreement {
  const one = roleWords(a)
  const two = roleWords(b)
  if (one.size === 0 || two.size === 0) return 'unknown'
  const rank = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => seniority.has(word))
      .toSorted()
      .join(' ')
  if (rank(one) !== rank(two)) return 'different'
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  const shared = [...small].filter((word) => large.has(word)).length
  if (shared < small.size) return 'different'
  if (small.size === large.size) return 'same'
  return small.size >= 2 ? 'near' : 'different'
}

function roleWords(role: string): ReadonlySet<string> {
  const words = folded(
    role
      .replace(/\((?:[mfdwx]\/?){2,4}\)/gi, ' ')
      .replace(/front[- ]end/gi, 'frontend')
      .replace(/back[- ]end/gi, 'backend'),
  ).split(' ')
  return new Set(
    words
      .filter((word) => word !== '' && !/^(?:of|and|for|the|in|to|a|an|role|position|job)$/.test(word))
      .map((word) => longForms[word] ?? word),
  )
}

/** Small letters without accents, everything but letters and digits a blank; the same in every locale. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
