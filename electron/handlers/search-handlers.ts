import type { Handlers } from '#core/ipc/contract'
import type { SearchDesk } from '../search/search-desk'

/** Search over everything. */
export function createSearchHandlers(desk: Pick<SearchDesk, 'find'>): Handlers['search'] {
  return { find: ({ query, most }) => desk.find(query, most) }
}
