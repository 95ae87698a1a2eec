import { titleWords } from './known-words'
import { gap, type Line } from './line'

const stop = String.raw`(?= (?:at|with|on|via|over|this|next|last|in|by|from)\b| - | \(|[,;|(@${gap}\n]|$)`
const said = new RegExp(
  String.raw`\b(?:for|as|about|re|regarding|role:|position:)\s+(?:(?:the|a|an|their|our|my)\s+)?([^,;|${gap}\n@]+?)(?:\s+(?:role|position|job|post|opening|vacancy))?${stop}`,
  'iu',
)
const named = new RegExp(
  String.raw`(?:^|[,;|:${gap}]|\bthe |\b(?:interview|call|chat|meeting) )\s*((?:[\p{L}\p{N}/&+#.'-]+ ){1,5}?)(?:role|position|job|vacancy)\b`,
  'iu',
)

/** The role after "for" or "as", or before "role"; else empty. */
export function readRole(line: Line): string {
  for (const pattern of [said, named]) {
    const match = pattern.exec(line.left)
    const name = match?.[1] ?? ''
    if (match === null || !/\p{L}{2}/u.test(name)) continue
    const from = match.index + match[0].indexOf(name)
    line.take('role', match.index, match.index + match[0].length)
    return line.said(from, from + name.length)
  }
  return ''
}

/** The first words nobody took that name a job: "Data Analyst at Acme". */
export function roleAmong<T extends { readonly text: string }>(chunks: readonly T[]): T | undefined {
  return chunks.find(({ text }) => titleWords.test(text))
}

/** "Sun Life actuary": a name in capitals before a job in small letters. Null where the two cannot be told apart. */
export function companyBeforeRole(text: string): { readonly company: string; readonly role: string } | null {
  const [, company = '', role = ''] =
    /^((?:\p{Lu}|\d)\S*(?: (?:\p{Lu}\S*|&|of|and))*) (\p{Ll}.*)$/u.exec(text) ?? []
  return company !== '' && titleWords.test(role) && !titleWords.test(company) ? { company, role } : null
}
