import type { Application } from '#core/domain/application'
import type { Letter, LetterKind } from '#core/domain/letter'
import type { LettersSlice, LetterWish } from '#core/ipc/rooms/letters'
import { letterComparisons, letterMatcher, type LetterOrder } from '#core/letter-list/find-letters'
import { letterEntries, letterRow, type LetterEntry, type LetterRow } from '#core/letter-list/letter-row'
import type { Workspace } from '#core/workspace/workspace'
import { inSlices, systemSlicing, type Slicing } from '../in-slices'
import { placeIn } from '../people/place-in'

interface Source {
  readonly workspace: () => Workspace
  /** What the user calls letters of a kind, so that they are found by it. */
  readonly kindName: (kind: LetterKind) => string
}

type Found = Pick<LettersSlice, 'found'> & { readonly entries: readonly LetterEntry[] }

/** So many changed applications are put in their places one by one; for more a new order is cheaper. */
const fewChanges = 100

/**
 * The letters of all applications in order. What changed is seen by the identity of the records; texts stay where they
 * are and are only read while somebody searches.
 */
export class LetterIndex {
  private readonly seen = new Map<string, Application>()
  private readonly entries = new Map<string, readonly LetterEntry[]>()
  private readonly sorted = new Map<LetterOrder, readonly LetterEntry[]>()
  private workspace: Workspace | null = null
  private last: { readonly key: string; readonly found: Promise<Found> } | null = null

  constructor(
    private readonly source: Source,
    private readonly slicing: Slicing = systemSlicing,
  ) {}

  /** The part of the list that is in sight, and how many letters there are in each state. */
  async list(wish: LetterWish): Promise<LettersSlice> {
    this.follow()
    const { from, count, ...asked } = wish
    const key = JSON.stringify(asked)
    if (this.last?.key !== key) this.last = { key, found: this.find(asked) }
    const { entries, found } = await this.last.found
    const rows = entries.slice(from, from + count).flatMap((entry) => this.row(entry))
    return { found, from, rows }
  }

  /** Every letter that a wish finds, for writing them to files. */
  async all(asked: Omit<LetterWish, 'from' | 'count'>): Promise<readonly LetterEntry[]> {
    this.follow()
    return (await this.find(asked)).entries
  }

  letterOf({ applicationId, letterId }: LetterEntry): Letter | undefined {
    return this.workspace?.applications.get(applicationId)?.letters.find(({ id }) => id === letterId)
  }

  nameOf(personId: string | null): string {
    return this.workspace?.people.get(personId ?? '')?.fullName ?? ''
  }

  private row(entry: LetterEntry): readonly LetterRow[] {
    const letter = this.letterOf(entry)
    return letter === undefined ? [] : [letterRow(entry, letter, this.nameOf(entry.personId))]
  }

  private async find({ query, kind, state, order }: Omit<LetterWish, 'from' | 'count'>): Promise<Found> {
    const matches = letterMatcher(query)
    const counts = { drafting: 0, sent: 0, skipped: 0 }
    const entries: LetterEntry[] = []
    await inSlices(
      this.inOrder(order),
      (portion) => {
        for (const entry of portion) {
          if (kind !== null && entry.kind !== kind) continue
          const letter = query.trim() === '' ? null : this.letterOf(entry)
          if (letter === undefined) continue
          if (letter !== null && !matches(entry, letter, this.named(entry))) continue
          counts[entry.state] += 1
          if (state === null || entry.state === state) entries.push(entry)
        }
      },
      this.slicing,
    )
    return { entries, found: { ...counts, all: counts.drafting + counts.sent + counts.skipped } }
  }

  private named(entry: LetterEntry) {
    return { person: this.nameOf(entry.personId), kind: this.source.kindName(entry.kind) }
  }

  private follow(): void {
    const workspace = this.source.workspace()
    if (this.workspace === workspace) return
    this.workspace = workspace
    this.last = null
    const changed: string[] = []
    for (const [id, application] of workspace.applications) {
      if (this.seen.get(id) === application) continue
      this.seen.set(id, application)
      changed.push(id)
    }
    for (const id of this.seen.keys()) {
      if (workspace.applications.has(id)) continue
      this.seen.delete(id)
      changed.push(id)
    }
    this.sortIn(changed)
  }

  private sortIn(changed: readonly string[]): void {
    for (const id of changed) {
      const application = this.seen.get(id)
      if (application === undefined) this.entries.delete(id)
      else this.entries.set(id, letterEntries(application))
    }
    if (changed.length === 0) return
    if (changed.length > fewChanges) return this.sorted.clear()
    const ids = new Set(changed)
    for (const [order, entries] of this.sorted) {
      const others = entries.filter(({ applicationId }) => !ids.has(applicationId))
      for (const entry of changed.flatMap((id) => this.entries.get(id) ?? []))
        others.splice(placeIn(others, entry, letterComparisons[order]), 0, entry)
      this.sorted.set(order, others)
    }
  }

  private inOrder(order: LetterOrder): readonly LetterEntry[] {
    const known = this.sorted.get(order)
    if (known !== undefined) return known
    const all = [...this.entries.values()].flat().sort(letterComparisons[order])
    this.sorted.set(order, all)
    return all
  }
}
