import { contactsWith, peopleIn, type Contacts } from '#core/people/contacts'
import { comparisons, findable, matcher, type FindableRow, type PeopleOrder } from '#core/people/find-people'
import { personRow } from '#core/people/person-row'
import type { Application } from '#core/domain/application'
import type { Person } from '#core/domain/person'
import type { PeopleSlice, PersonWhole } from '#core/ipc/rooms/people'
import { compareInstants } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'
import type { Workspace } from '#core/workspace/workspace'
import { inSlices, systemSlicing, type Slicing } from '../in-slices'
import { placeIn } from './place-in'

interface Source {
  readonly workspace: () => Workspace
  readonly now: () => Instant
  readonly zone: () => Zone
}

interface Wanted {
  readonly query: string
  readonly order: PeopleOrder
  readonly from: number
  readonly count: number
}

/**
 * The rows of everybody on file, made when first asked for and then only for those whom a change concerns. What changed is
 * seen by the identity of the records, so that a workspace put in the place of another is followed as well.
 */
export class PeopleIndex {
  private readonly applications = new Map<string, Application>()
  private readonly people = new Map<string, Person>()
  private readonly knownBy = new Map<string, Set<string>>()
  private readonly rows = new Map<string, FindableRow>()
  private readonly sorted = new Map<PeopleOrder, readonly FindableRow[]>()
  private seen: Workspace | null = null
  private zone: Zone | null = null
  private reading: Promise<void> | null = null

  constructor(
    private readonly source: Source,
    private readonly slicing: Slicing = systemSlicing,
  ) {}

  /** The part of the list that is in sight. */
  async list({ query, order, from, count }: Wanted): Promise<PeopleSlice> {
    await this.upToDate()
    const all = this.inOrder(order)
    const matches = matcher(query)
    const found = query.trim() === '' ? all : all.filter(({ text }) => matches(text))
    const rows = found.slice(from, from + count).map(({ row }) => this.atThisHour(row.id))
    return { onFile: all.length, found: found.length, from, rows }
  }

  /** Whom a search finds, by id; everybody where it is empty. */
  async found(query: string): Promise<readonly string[]> {
    await this.upToDate()
    const matches = matcher(query)
    const all = this.inOrder('name')
    return (query.trim() === '' ? all : all.filter(({ text }) => matches(text))).map(({ row }) => row.id)
  }

  /** One person with everything between the two; null where nobody has that id. */
  async person(id: string): Promise<PersonWhole | null> {
    await this.upToDate()
    const person = this.people.get(id)
    if (person === undefined) return null
    const contacts = this.contacts(id)
    return {
      person,
      meetings: contacts
        .flatMap(({ meetings }) => meetings)
        .toSorted((a, b) => compareInstants(b.startsAt, a.startsAt)),
      letters: contacts
        .flatMap(({ letters }) => letters)
        .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1)),
      touches: contacts.flatMap(({ touches }) => touches).toSorted((a, b) => compareInstants(b.at, a.at)),
    }
  }

  /** One reading at a time; the first goes through everything and lets go in between. */
  private async upToDate(): Promise<void> {
    while (this.reading !== null) await this.reading
    if (this.seen === this.source.workspace() && this.zone === this.source.zone()) return
    this.reading = this.read().finally(() => (this.reading = null))
    await this.reading
  }

  private async read(): Promise<void> {
    const workspace = this.source.workspace()
    if (this.zone !== this.source.zone()) this.forget()
    const touched = await this.noteChanges(workspace)
    this.zone = this.source.zone()
    this.seen = workspace
    await inSlices([...touched], (ids) => ids.forEach((id) => this.make(id)), this.slicing)
    this.sortIn(touched)
  }

  private forget(): void {
    for (const map of [this.applications, this.people, this.knownBy, this.rows, this.sorted]) map.clear()
  }

  /** Who is concerned by what is other than it was. */
  private async noteChanges({ applications, people }: Workspace): Promise<ReadonlySet<string>> {
    const touched = new Set<string>()
    const note = (id: string, application: Application | undefined, isThere: boolean): void => {
      if (application === undefined) return
      for (const personId of peopleIn(application)) {
        touched.add(personId)
        const ids = this.knownBy.get(personId) ?? new Set<string>()
        if (isThere) ids.add(id)
        else ids.delete(id)
        this.knownBy.set(personId, ids)
      }
    }
    const followApplication = (id: string): void => {
      const [before, after] = [this.applications.get(id), applications.get(id)]
      if (before === after) return
      note(id, before, false)
      note(id, after, true)
      if (after === undefined) this.applications.delete(id)
      else this.applications.set(id, after)
    }
    const ids = [...new Set([...applications.keys(), ...this.applications.keys()])]
    await inSlices(ids, (some) => some.forEach(followApplication), this.slicing)
    for (const id of new Set([...people.keys(), ...this.people.keys()])) {
      const after = people.get(id)
      if (this.people.get(id) === after) continue
      touched.add(id)
      if (after === undefined) this.people.delete(id)
      else this.people.set(id, after)
    }
    return touched
  }

  private contacts(personId: string): readonly Contacts[] {
    const zone = this.source.zone()
    return [...(this.knownBy.get(personId) ?? [])].flatMap((id) => {
      const application = this.applications.get(id)
      return application === undefined ? [] : [contactsWith(application, personId, zone)]
    })
  }

  private make(personId: string): void {
    const person = this.people.get(personId)
    if (person === undefined) this.rows.delete(personId)
    else this.rows.set(personId, findable(personRow(person, this.contacts(personId), this.source.now())))
  }

  /** A meeting that was to come may be over by now: rows in sight are made anew, which costs next to nothing. */
  private atThisHour(personId: string): FindableRow['row'] {
    const row = this.rows.get(personId)?.row
    if (row !== undefined && row.meetsAt === null) return row
    this.make(personId)
    return (this.rows.get(personId) as FindableRow).row
  }

  private inOrder(order: PeopleOrder): readonly FindableRow[] {
    const known = this.sorted.get(order)
    if (known !== undefined) return known
    const sorted = [...this.rows.values()].sort(comparisons[order])
    this.sorted.set(order, sorted)
    return sorted
  }

  /** A few that changed are put in their places; many are worth a new order, when it is next asked for. */
  private sortIn(touched: ReadonlySet<string>): void {
    for (const [order, rows] of this.sorted) {
      if (touched.size > 100) {
        this.sorted.delete(order)
        continue
      }
      const others = rows.filter(({ row }) => !touched.has(row.id))
      for (const id of touched) {
        const row = this.rows.get(id)
        if (row !== undefined) others.splice(placeIn(others, row, comparisons[order]), 0, row)
      }
      this.sorted.set(order, others)
    }
  }
}
