/** Who is meant where somebody typed "she said that her team …": the reader of the letter. */
const speakers = /^(she|he) (?:also )?(?:said|says|mentioned|told|explained|pointed)\b/i

const adverbs = '(?:always|never|often|sometimes|also|really|still|only|now|rarely|usually)'
const verbs = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
])

/** What the reader said, said to the reader: "she wants her team to stay" becomes "you want your team to stay". */
export function inSecondPerson(typed: string, said: string): string {
  const speaker = speakers.exec(typed.trim())?.[1]?.toLowerCase()
  if (speaker === undefined) return said
  const [object, own] = speaker === 'she' ? ['her', 'her'] : ['him', 'his']
  const subject = new RegExp(`\\b${speaker}(?: (${adverbs}))? ([\\p{Ll}'’]+)`, 'giu')
  return said
    .replace(new RegExp(`\\b${speaker}['’]s (been|had|got)\\b`, 'gi'), "you've $1")
    .replace(
      new RegExp(`\\b${speaker}['’](s|d|ll)\\b`, 'gi'),
      (_all, end: string) => `you'${end === 's' ? 're' : end}`,
    )
    .replace(subject, (_all, adverb: string | undefined, verb: string) =>
      ['you', adverb, agreeing(verb)].filter((word) => word !== undefined).join(' '),
    )
    .replace(new RegExp(`\\b${object}self\\b`, 'gi'), 'yourself')
    .replace(
      new RegExp(
        `\\b${own}s?\\b(?= \\p{L})(?! (?:and|or|to|that|if|when|by|at|in|on|so|about|how|why|what|whether|from|with|for|up|out|again|too|once)\\b)`,
        'giu',
      ),
      'your',
    )
    .replace(new RegExp(`\\b${object}\\b`, 'gi'), 'you')
}

/** A verb as it follows "you". */
function agreeing(verb: string): string {
  const known = verbs.get(verb.replace('’', "'"))
  if (known !== undefined) return known
  if (!/[^s]s$/.test(verb) || verb.length < 4) return verb
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:sh|ch|ss|x|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}
