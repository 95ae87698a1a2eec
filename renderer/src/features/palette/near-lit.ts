import type { LitPart } from '#core/search/excerpt'

/** So many signs before what was found fit into a line of the palette beside it. */
const before = 24

/** A found text that begins shortly before what was found in it, at the beginning of a word: one line has no room for more. */
export function nearLit(parts: readonly LitPart[]): readonly LitPart[] {
  const first = parts.findIndex(({ lit }) => lit)
  const lead = parts
    .slice(0, Math.max(0, first))
    .map(({ text }) => text)
    .join('')
  if (lead.length <= before) return parts
  const end = lead.slice(-before)
  const word = end.indexOf(' ')
  return [{ text: `… ${end.slice(word + 1)}`, lit: false }, ...parts.slice(first)]
}
