import MiniSearch, { type SearchResult } from 'minisearch'
import type { SearchEntry } from '#core/search/entry'
import type { RawHit } from '#core/search/search-hit'
import { termsIn } from '#core/search/terms'

export interface IndexAnswer {
  readonly hits: readonly RawHit[]
  readonly found: number
}

/** Words shorter than this are searched in names alone. */
const shortest = 3

const fields = ['names', 'people', 'texts'] as const

/** Full text of all records: every word of the query, from its beginning, longer ones with a slip of the finger. */
export class SearchIndex {
  private readonly index = new MiniSearch<SearchEntry>({
    fields: [...fields],
    tokenize: termsIn,
    // Words are folded as they are cut, so there is nothing left to do.
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: { names: 4, people: 2 } },
  })

  put(entry: SearchEntry): void {
    if (this.index.has(entry.id)) this.index.replace(entry)
    else this.index.add(entry)
  }

  remove(id: string): void {
    if (this.index.has(id)) this.index.discard(id)
  }

  find(query: string, most: number): IndexAnswer {
    const terms = termsIn(query)
    if (terms.length === 0) return { hits: [], found: 0 }
    const exact = this.search(terms, false)
    // A slip of the finger is forgiven where nothing is written as typed; elsewhere it would only add noise.
    const results = exact.length > 0 ? exact : this.search(terms, true)
    const hits = results.slice(0, most).map(({ id, terms: found }) => ({ id: id as string, terms: found }))
    return { hits, found: results.length }
  }

  private search(terms: readonly string[], isForgiving: boolean): SearchResult[] {
    const last = terms.length - 1
    return this.index.search(terms.join(' '), {
      // One or two letters begin a good part of all words: names must do then.
      ...(terms.every((term) => term.length < shortest) ? { fields: ['names', 'people'] } : {}),
      // The last word may be half typed, and long ones often are cut short.
      prefix: (term, at) => at === last || term.length > shortest,
      fuzzy: (term) => (isForgiving && term.length > shortest ? (term.length > 5 ? 2 : 1) : false),
    })
  }
}
