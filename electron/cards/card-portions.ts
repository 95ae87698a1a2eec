import type { CardPortion } from '#core/ipc/rooms/workspace'
import type { Workspace } from '#core/workspace/workspace'
import type { CardIndex } from './card-index'

/** More in one message would hold up main and the page while it is copied. */
export const mostInPortion = 400

/**
 * All cards for a page, in portions. They are told apart by id and not by place: what comes and goes between two portions
 * is told to the page as any change is, and makes it miss nothing.
 */
export class CardPortions {
  private sorted: { readonly of: Workspace['applications']; readonly ids: readonly string[] } | null = null

  constructor(
    private readonly workspace: () => Workspace,
    private readonly index: CardIndex,
  ) {}

  after(id: string | null): CardPortion {
    const ids = this.ids()
    const from = id === null ? 0 : placeAfter(ids, id)
    const portion = ids.slice(from, from + mostInPortion)
    const isLast = from + portion.length >= ids.length
    return {
      cards: portion.flatMap((one) => this.index.get(one) ?? []),
      last: isLast ? null : (portion.at(-1) ?? null),
    }
  }

  private ids(): readonly string[] {
    const { applications } = this.workspace()
    if (this.sorted?.of !== applications) {
      this.sorted = { of: applications, ids: [...applications.keys()].toSorted() }
    }
    return this.sorted.ids
  }
}

/** Where the first id after this one stands, whether or not it is there itself. */
function placeAfter(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? '') <= id) low = middle + 1
    else high = middle
  }
  return low
}
