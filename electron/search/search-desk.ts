import type { Application } from '#core/domain/application'
import type { Person } from '#core/domain/person'
import type { SearchResult } from '#core/ipc/rooms/search'
import { peopleIn } from '#core/people/contacts'
import { applicationEntry, personEntry, type SearchEntry } from '#core/search/entry'
import { searchHit } from '#core/search/search-hit'
import type { Workspace } from '#core/workspace/workspace'
import type { Part } from '../part'
import { inSlices, systemSlicing, type Slicing } from '../in-slices'
import type { SearchThread } from './ask-search-thread'

/** So many records go to the thread at once: a search in between waits a few hundredths of a second at the most. */
const portion = 100

/**
 * Search over everything. The index is read soon after the start, in slices, and then kept by what changed, seen by the
 * identity of the records.
 */
export class SearchDesk implements Part {
  readonly name = 'search'
  private thread: SearchThread | null = null
  private readonly applications = new Map<string, Application>()
  private readonly people = new Map<string, Person>()
  private seen: Workspace | null = null
  private reading: Promise<void> | null = null
  private left = 0

  constructor(
    private readonly startThread: () => SearchThread,
    private readonly workspace: () => Workspace,
    private readonly slicing: Slicing = systemSlicing,
  ) {}

  /** Reads everything before anybody asks. */
  prepare(): void {
    if (this.seen !== this.workspace() && this.reading === null) this.read()
  }

  /** The best results among what is read so far; a small change is read first, the whole data meanwhile. */
  async find(query: string, most: number): Promise<SearchResult> {
    this.prepare()
    if (this.left <= portion) await this.reading
    const { hits, found } = await this.begun().ask({ find: query, most })
    const workspace = this.workspace()
    const all = workspace.applications.size + workspace.people.size
    return {
      hits: hits.map((hit) => searchHit(hit, workspace)).filter((hit) => hit !== null),
      found,
      read: all === 0 ? 1 : Math.max(0, 1 - this.left / all),
    }
  }

  stop(): void {
    this.thread?.stop()
    this.thread = null
  }

  private begun(): SearchThread {
    this.thread ??= this.startThread()
    return this.thread
  }

  private read(): void {
    const workspace = this.workspace()
    const { ids, removed } = this.noteChanges(workspace)
    this.seen = workspace
    this.left = ids.length
    this.reading = this.feed(workspace, ids, removed)
      .catch(() => this.startAnew())
      .finally(() => {
        this.reading = null
        this.left = 0
      })
  }

  /** A thread that ended took the index with it: the next search fills a new one. */
  private startAnew(): void {
    this.stop()
    this.applications.clear()
    this.people.clear()
    this.seen = null
  }

  private async feed(
    workspace: Workspace,
    ids: readonly string[],
    removed: readonly string[],
  ): Promise<void> {
    const thread = this.begun()
    if (removed.length > 0) await thread.ask({ put: [], remove: removed })
    for (let from = 0; from < ids.length; from += portion) {
      const put: SearchEntry[] = []
      await inSlices(
        ids.slice(from, from + portion),
        (some) => {
          for (const id of some) put.push(...entryOf(id, workspace))
        },
        this.slicing,
      )
      await thread.ask({ put, remove: [] })
      this.left = ids.length - from - put.length
    }
  }

  /** Which entries are other than they were: the records that changed, and applications that name a renamed person. */
  private noteChanges({ applications, people }: Workspace): { ids: string[]; removed: string[] } {
    const renamed = new Set<string>()
    const [ids, removed]: [string[], string[]] = [[], []]
    for (const [id, person] of people) {
      const before = this.people.get(id)
      if (before === person) continue
      if (before !== undefined && before.fullName !== person.fullName) renamed.add(id)
      this.people.set(id, person)
      ids.push(`person:${id}`)
    }
    for (const id of this.people.keys()) {
      if (people.has(id)) continue
      this.people.delete(id)
      removed.push(`person:${id}`)
    }
    for (const [id, application] of applications) {
      const isSame = this.applications.get(id) === application
      if (isSame && (renamed.size === 0 || !namesAny(application, renamed))) continue
      this.applications.set(id, application)
      ids.push(`application:${id}`)
    }
    for (const id of this.applications.keys()) {
      if (applications.has(id)) continue
      this.applications.delete(id)
      removed.push(`application:${id}`)
    }
    return { ids, removed }
  }
}

function entryOf(id: string, { applications, people }: Workspace): readonly SearchEntry[] {
  const [what, recordId = ''] = id.split(':')
  if (what === 'person') {
    const person = people.get(recordId)
    return person === undefined ? [] : [personEntry(person)]
  }
  const application = applications.get(recordId)
  return application === undefined ? [] : [applicationEntry(application, people)]
}

const namesAny = (application: Application, ids: ReadonlySet<string>): boolean =>
  [...peopleIn(application)].some((id) => ids.has(id))
