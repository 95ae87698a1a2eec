/** Past forms that do not end in "ed", and the form that follows "Thank you for". */
const irregular = new Map(
  `took taking,gave giving,told telling,made making,let letting,met meeting,went going,spoke speaking,said saying,
  brought bringing,came coming,found finding,had having,have having,heard hearing,held holding,kept keeping,led leading,
  left leaving,put putting,read reading,ran running,saw seeing,sent sending,set setting,sat sitting,spent spending,
  stood standing,taught teaching,thought thinking,understood understanding,wrote writing,were being,was being,are being,
  be being,did doing,got getting,get getting,drew drawing,drove driving,bought buying,built building,chose choosing,
  run running,sit sitting,plan planning,stop stopping,showed showing,see seeing,agree agreeing,do doing,go going`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** Verbs that people write after "Thank you": "to show me", "you explain". */
const bare = new Set(
  `show take give tell make let meet speak bring come find have hear hold keep lead leave put read run see send set sit
  spend teach write be do get draw explain share talk answer ask walk introduce invite listen offer help discuss describe
  demonstrate welcome prepare organise organize arrange consider treat include mention trust point`.split(
    /\s+/,
  ),
)

/** "taking" for "took", "explaining" for "explained"; null for what is no past form. */
export function gerundOfPast(word: string): string | null {
  const known = irregular.get(word)
  if (known !== undefined && !bare.has(word)) return known
  if (word === 'put' || word === 'let' || word === 'set' || word === 'read') return known ?? null
  if (word.endsWith('ied')) return `${word.slice(0, -3)}ying`
  if (word.endsWith('eed')) return `${word.slice(0, -1)}ing`
  return /..ed$/.test(word) ? `${word.slice(0, -2)}ing` : null
}

/** "taking" for "take"; null for what is none of the verbs that are thanked for. */
export function gerundOfBare(word: string): string | null {
  if (!bare.has(word)) return null
  const known = irregular.get(word)
  if (known !== undefined) return known
  return word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`
}
