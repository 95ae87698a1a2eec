import { view, type Station } from './station'

/** The views before there is anything in them, from and back to the first run. */
export const emptyStations: readonly Station[] = [
  { name: 'today-empty', go: async ({ board }) => board.today() },
  view('people-empty', 'People'),
  view('letters-empty', 'Letters'),
  view('archive-empty', 'Archive'),
  view('insight-few', 'Insight'),
  view('search-start', 'Search'),
]
