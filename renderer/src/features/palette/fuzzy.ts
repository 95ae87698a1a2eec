import UFuzzy from '@leeoniya/ufuzzy'
import { folded } from '#core/domain/folded'

/** One slip a word is forgiven: a letter too many, too few, another, or two that changed places. */
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
/** So many finds are put in order; of more, the first do. */
const mostOrdered = 1000

/** A list of names made ready once, to be searched with every key. */
export class Findable<T> {
  private readonly texts: string[]

  constructor(
    private readonly items: readonly T[],
    textOf: (item: T) => string,
  ) {
    this.texts = items.map((item) => folded(textOf(item)))
  }

  /** The items that a query may mean, best first, whatever the order of its words. */
  find(query: string, most: number): readonly T[] {
    const wanted = folded(query).trim()
    if (wanted === '') return []
    const [indexes, info, order] = fuzzy.search(this.texts, wanted, 4, mostOrdered)
    if (indexes === null) return []
    const ordered = info === null || order === null ? indexes : order.map((at) => info.idx[at] as number)
    return ordered.slice(0, most).flatMap((at) => {
      const item = this.items[at]
      return item === undefined ? [] : [item]
    })
  }
}
