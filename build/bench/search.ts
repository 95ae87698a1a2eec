import { personEntry, applicationEntry } from '#core/search/entry'
import { searchHit } from '#core/search/search-hit'
import { termsIn } from '#core/search/terms'
import type { Workspace } from '#core/workspace/workspace'
import { SearchIndex } from '../../electron/search/search-index'
import { summary, timed, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

/** What people type on the way to "northwind", and words of a note, of two, and of none. */
const queries = [
  'n',
  'no',
  'nor',
  'north',
  'northwind',
  'grid analyst',
  'trial period',
  'thank',
  'nothwind',
  'zzz',
]
const mostShown = 20

/** The same question without an index: every text of every record, word by word. */
function scan({ applications, people }: Workspace, query: string): number {
  const wanted = termsIn(query)
  let found = 0
  for (const entry of [
    ...[...applications.values()].map((application) => applicationEntry(application, people)),
    ...[...people.values()].map(personEntry),
  ]) {
    const terms = termsIn(`${entry.names} ${entry.people} ${entry.texts}`)
    if (wanted.every((word) => terms.some((term) => term.startsWith(word)))) found += 1
  }
  return found
}

/** From a key press to the results with their lit excerpts, beside a scan of everything. */
export async function search(size: number, runs: number): Promise<readonly Figure[]> {
  const workspace = realisticWorkspace(size)
  const index = new SearchIndex()
  for (const application of workspace.applications.values()) {
    index.put(applicationEntry(application, workspace.people))
  }
  for (const person of workspace.people.values()) index.put(personEntry(person))
  const ask = (run: number): unknown => {
    const { hits } = index.find(queries[Math.abs(run) % queries.length] ?? '', mostShown)
    return hits.map((hit) => searchHit(hit, workspace))
  }
  const indexed = summary(await timed(runs * queries.length, ask))
  const scanned = summary(await timed(2, () => scan(workspace, 'northwind')))
  const common = { name: 'search over everything', size: String(size) }
  return [
    {
      ...common,
      who: 'Afterword',
      ...indexed,
      ratio: indexed.median / scanned.median,
      against: 'linear scan',
    },
    { ...common, who: 'linear scan', ...scanned, ratio: null, against: '' },
  ]
}
