import type { ActionId } from '#core/actions/app-actions'

/** One line of the palette. */
export type PaletteItem =
  | { readonly kind: 'action'; readonly id: ActionId; readonly label: string; readonly keys: string | null }
  | {
      readonly kind: 'application' | 'person'
      readonly id: string
      readonly label: string
      readonly note: string
    }
  | { readonly kind: 'everything'; readonly id: 'everything'; readonly label: string }

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
