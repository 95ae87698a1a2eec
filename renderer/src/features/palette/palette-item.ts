import type { ActionId } from '#core/actions/app-actions'
import type { FoundText, SearchHit } from '#core/search/search-hit'

/** One line of the palette. */
export type PaletteItem =
  | { readonly kind: 'action'; readonly id: ActionId; readonly label: string; readonly keys: string | null }
  | {
      readonly kind: 'application' | 'person'
      readonly id: string
      readonly label: string
      readonly note: string
    }
  | { readonly kind: 'view'; readonly id: string; readonly label: string; readonly note: string }
  | { readonly kind: 'everything'; readonly id: 'everything'; readonly label: string }
  | {
      readonly kind: 'text'
      readonly id: string
      readonly applicationId: string
      readonly text: FoundText
      readonly note: string
    }

export interface PaletteGroup {
  readonly name: string
  readonly items: readonly PaletteItem[]
}

/** The name of an item among those lately used. */
export const keyOf = ({ kind, id }: PaletteItem): string => `${kind}:${id}`

/** The lately used first, each once. */
export function withRecent(recent: readonly string[], key: string, most: number): readonly string[] {
  return [key, ...recent.filter((other) => other !== key)].slice(0, most)
}

/** So much of what stands before the words found fits into a line with them. */
const mostBefore = 24

/** An excerpt that begins shortly before the words found, so that a line does not end before them. */
function fromTheWords({ parts, ...text }: FoundText): FoundText {
  const [first, ...rest] = parts
  if (first === undefined || first.lit || first.text.length <= mostBefore) return { ...text, parts }
  const end = first.text.slice(-mostBefore)
  const short = end.slice(end.indexOf(' ') + 1)
  return { ...text, parts: [{ text: `… ${short}`, lit: false }, ...rest] }
}

/** The letters and notes among what a search found, each with whose it is and where it stands. */
export function textItems(
  hits: readonly SearchHit[],
  sayPlace: (text: FoundText) => string,
): readonly PaletteItem[] {
  return hits.flatMap((hit) => {
    if (hit.what !== 'application') return []
    const company = hit.title.map(({ text }) => text).join('')
    return hit.texts.map((text, at): PaletteItem => ({
      ...{ kind: 'text', id: `${hit.id}:${at}`, applicationId: hit.id, text: fromTheWords(text) },
      note: `${company} · ${sayPlace(text)}`,
    }))
  })
}
