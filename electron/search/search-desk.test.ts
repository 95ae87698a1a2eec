import { describe, expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import type { SearchThread } from './ask-search-thread'
import { SearchDesk } from './search-desk'
import { SearchIndex } from './search-index'

/** The index beside the desk and not in a thread; `asked` counts the records that were sent to it. */
function desk() {
  const { kept } = createMemoryWorkspace(() => instant('2027-03-01T09:00:00Z'), zone('Europe/London'))
  const counts = { started: 0, put: 0 }
  let fails = false
  const startThread = (): SearchThread => {
    const index = new SearchIndex()
    counts.started += 1
    return {
      ask: (task) => {
        if (fails) return Promise.reject(new Error('gone'))
        if ('find' in task) return Promise.resolve(index.find(task.find, task.most))
        counts.put += task.put.length
        for (const entry of task.put) index.put(entry)
        for (const id of task.remove) index.remove(id)
        return Promise.resolve({ hits: [], found: 0 })
      },
      stop: () => undefined,
    }
  }
  const search = new SearchDesk(startThread, () => kept.current())
  return { kept, search, counts, setFailing: (next: boolean) => (fails = next) }
}

type Desk = ReturnType<typeof desk>
const add = ({ kept }: Desk, company: string) =>
  kept.run({ kind: 'addApplication', company, role: 'Analyst', interview: null })
const titles = async ({ search }: Desk, query: string) =>
  (await search.find(query, 10)).hits.map((hit) => hit.title.map(({ text }) => text).join(''))

describe('search over everything', () => {
  test('nothing is read before the first search', () => {
    expect(desk().counts).toEqual({ started: 0, put: 0 })
  })

  test('read beforehand, nothing is left to be read when the first search comes', async () => {
    const here = desk()
    for (const company of ['Acme', 'Birch']) await add(here, company)
    here.search.prepare()
    await expect.poll(() => here.counts.put).toBe(2)
    expect((await here.search.find('acme', 10)).read).toBe(1)
    expect(here.counts).toEqual({ started: 1, put: 2 })
  })

  test('a search finds what is there, and what was added, changed and undone since', async () => {
    const here = desk()
    await add(here, 'Acme')
    expect(await titles(here, 'acme')).toEqual(['Acme'])
    await add(here, 'Halden')
    expect(await titles(here, 'halden')).toEqual(['Halden'])
    await here.kept.undo()
    expect(await titles(here, 'halden')).toEqual([])
  })

  test('only what changed is read anew', async () => {
    const here = desk()
    for (const company of ['Acme', 'Birch', 'Cedar']) await add(here, company)
    await here.search.find('acme', 10)
    const before = here.counts.put
    await add(here, 'Dogwood')
    await here.search.find('dog', 10)
    await here.search.find('dog', 10)
    expect(here.counts.put - before).toBe(1)
  })

  test('an application is found by the new name of somebody it knows', async () => {
    const here = desk()
    await here.kept.run({ kind: 'addSample' })
    await here.search.find('dana', 10)
    const dana = [...here.kept.current().people.values()].find(({ given }) => given === 'Dana')
    await here.kept.run({ kind: 'editPerson', personId: dana?.id ?? '', fullName: 'Xenia Quill' })
    const hits = (await here.search.find('xenia', 10)).hits.map(({ what }) => what)
    expect(hits.toSorted()).toEqual(['application', 'person'])
  })

  test('a thread that fell is started anew and filled again', async () => {
    const here = desk()
    await add(here, 'Acme')
    here.setFailing(true)
    await expect(here.search.find('acme', 10)).rejects.toThrow()
    here.setFailing(false)
    expect(await titles(here, 'acme')).toEqual(['Acme'])
    expect(here.counts.started).toBeGreaterThan(1)
  })
})
