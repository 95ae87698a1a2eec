import type { Card } from '#core/etiquette/card'
import type { CopyInside, CopyLine } from '#core/ipc/rooms/storage'

/** How an application of a version stands to now. */
export type CopyMark = 'onlyThere' | 'different' | 'same'

export interface CopyRow {
  readonly line: CopyLine
  readonly mark: CopyMark
}

const order: Readonly<Record<CopyMark, number>> = { onlyThere: 0, different: 1, same: 2 }

/** The applications of a version: what is gone now, then what is different, then the rest, each by company. */
export function copyRows({ lines, comparison }: CopyInside, compares: boolean): readonly CopyRow[] {
  const onlyThere = new Set(comparison.onlyThere)
  const different = new Set(comparison.different)
  const markOf = ({ id }: CopyLine): CopyMark => {
    if (!compares) return 'same'
    if (onlyThere.has(id)) return 'onlyThere'
    return different.has(id) ? 'different' : 'same'
  }
  return lines
    .map((line) => ({ line, mark: markOf(line) }))
    .toSorted((a, b) => order[a.mark] - order[b.mark] || a.line.company.localeCompare(b.line.company))
}

/** The companies of these applications, as the version calls them or as the board does. */
export function companiesOf(
  ids: readonly string[],
  { lines }: Pick<CopyInside, 'lines'>,
  cards: ReadonlyMap<string, Pick<Card, 'company'>>,
): readonly string[] {
  const there = new Map(lines.map(({ id, company }) => [id, company]))
  return ids.flatMap((id) => there.get(id) ?? cards.get(id)?.company ?? [])
}
