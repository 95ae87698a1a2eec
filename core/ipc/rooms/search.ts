import * as v from 'valibot'
import { lineSchema } from '../../domain/text'
import type { SearchHit } from '../../search/search-hit'
import { call } from '../method'

/** What a search found, best first. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly found: number
  /** How much of the data is read so far, 0 to 1: less than 1 shortly after the first search. */
  readonly read: number
}

export const searchRoom = {
  find: call<SearchResult>()(
    v.object({ query: lineSchema, most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)) }),
  ),
} as const
