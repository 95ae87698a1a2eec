/** One entry of the list under a field. */
export interface Suggestion {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
}

const shown = 8

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The entries a typed text means: those that begin with it first, then those that hold it; accents do not matter. */
export function matching(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const wanted = plain(typed.trim())
  if (wanted === '') return all.slice(0, shown)
  const holding = all.filter((entry) => plain(entry.label).includes(wanted))
  const begins = (entry: Suggestion): boolean =>
    plain(entry.label)
      .split(/[\s/]+/)
      .some((word) => word.startsWith(wanted))
  return [...holding.filter(begins), ...holding.filter((entry) => !begins(entry))].slice(0, shown)
}
