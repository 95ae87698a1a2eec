import type { Application } from '#core/domain/application'
import type { Settings } from '#core/domain/settings'
import type { Card } from '#core/etiquette/card'
import { companyKey } from '#core/etiquette/company-key'
import type { PlanAround } from '#core/ipc/rooms/workspace'
import type { PlanContext } from '#core/etiquette/plan-context'
import type { Zone } from '#core/time/kinds'
import type { Change } from '#core/workspace/change'
import { settingsOf, type Workspace } from '#core/workspace/workspace'
import { Neighbours } from './neighbours'
import { inSlices, systemSlicing, type Slicing } from '../in-slices'

type Context = PlanContext & { readonly daysOff: ReadonlySet<string> }

export type BuildCard = (application: Application, context: PlanContext) => Card

/** Which cards a change made anew, and which it took away. */
export interface CardsTouched {
  readonly cards: readonly Card[]
  readonly removed: readonly string[]
  /** Set where the change concerns all plans. */
  readonly movesAll?: boolean
}

/** What all cards are made from, at the moment of asking. */
export interface CardSource {
  readonly workspace: () => Workspace
  readonly zone: () => Zone
  /** Public holidays where the user works. */
  readonly daysOff: () => ReadonlySet<string>
}

/** All cards, each rebuilt only when something it is made of has changed. */
export class CardIndex {
  private readonly cards = new Map<string, Card>()
  /** Person → the applications that name them. */
  private readonly namedBy = new Map<string, Set<string>>()
  private readonly neighbours = new Neighbours()
  private rebuilds = 0
  private known: Context | null = null

  constructor(
    private readonly build: BuildCard,
    private readonly source: CardSource,
    private readonly slicing: Slicing = systemSlicing,
  ) {}

  get(id: string): Card | undefined {
    return this.cards.get(id)
  }

  all(): readonly Card[] {
    return [...this.cards.values()]
  }

  /** What the rules read besides the record of an application at this company. */
  around(company: string): PlanAround {
    const { daysOff, accepted = null, askedAtCompany } = this.context()
    return {
      daysOff: [...daysOff],
      accepted,
      askedAtCompany: askedAtCompany?.get(companyKey(company)) ?? null,
    }
  }

  /** These cards ahead of a rebuild, for whoever cannot wait for all. */
  async buildFirst(ids: readonly string[], onSlice: (cards: readonly Card[]) => void): Promise<void> {
    this.neighbours.read(this.source.workspace().applications)
    await this.slicing.pause()
    await inSlices(ids, (portion) => onSlice(this.put(portion).cards), this.slicing)
  }

  /**
   * Everything anew: at start, after a change of what all plans follow, and in another zone. In slices, told one by one,
   * what is not archived first; changes made meanwhile are followed as ever. What `isBuilt` names stays. False where a
   * later rebuild took over.
   */
  async rebuild(
    onSlice: (cards: readonly Card[]) => void,
    isBuilt: (id: string) => boolean = () => false,
  ): Promise<boolean> {
    const turn = (this.rebuilds += 1)
    this.neighbours.read(this.source.workspace().applications)
    // All neighbours at once are a slice of their own.
    await this.slicing.pause()
    if (turn !== this.rebuilds) return false
    const { applications } = this.source.workspace()
    const live: string[] = []
    const archived: string[] = []
    for (const { id, archive } of applications.values())
      if (!isBuilt(id)) (archive === null ? live : archived).push(id)
    return inSlices(
      [...live, ...archived],
      (ids) => onSlice(this.put(ids).cards),
      this.slicing,
      () => turn !== this.rebuilds,
    )
  }

  /** What one change touched; a change of the settings that all plans follow asks for a rebuild besides. */
  follow(change: Change): CardsTouched {
    const touched = new Set<string>()
    for (const record of change.records) {
      if (record.table === 'applications') touched.add(record.id)
      if (record.table === 'people') this.namedBy.get(record.id)?.forEach((id) => touched.add(id))
    }
    const moved = this.neighbours.follow(change, this.source.workspace().applications)
    for (const id of moved.ids) touched.add(id)
    return { ...this.put([...touched]), movesAll: moved.all }
  }

  /** Drops the cards of applications that are no more, where other data is in force than was; gives their ids. */
  dropGone(): readonly string[] {
    return this.put([...this.cards.keys()].filter((id) => !this.source.workspace().applications.has(id)))
      .removed
  }

  private put(ids: readonly string[]): CardsTouched {
    const { applications } = this.source.workspace()
    const context = this.context()
    const cards: Card[] = []
    const removed: string[] = []
    for (const id of ids) {
      const application = applications.get(id)
      if (application === undefined) {
        if (this.cards.delete(id)) removed.push(id)
        continue
      }
      const card = this.build(application, context)
      this.cards.set(id, card)
      this.remember(application)
      cards.push(card)
    }
    return { cards, removed }
  }

  /** The same value as long as nothing in it changed, so that core can keep by it what it made of it. */
  private context(): Context {
    const workspace = this.source.workspace()
    const [zone, settings, daysOff] = [this.source.zone(), settingsOf(workspace), this.source.daysOff()]
    const { people } = workspace
    const { known } = this
    const { askedAtCompany, accepted } = this.neighbours
    const isSame =
      known?.zone === zone &&
      known.settings === settings &&
      known.people === people &&
      known.daysOff === daysOff &&
      known.askedAtCompany === askedAtCompany &&
      known.accepted === accepted
    if (isSame && known !== null) return known
    this.known = { zone, settings, people, daysOff, askedAtCompany, accepted }
    return this.known
  }

  /** A name that has gone stays noted: it costs a rebuild too many at the most, never one too few. */
  private remember(application: Application): void {
    for (const personId of peopleOf(application)) {
      const known = this.namedBy.get(personId)
      if (known === undefined) this.namedBy.set(personId, new Set([application.id]))
      else known.add(application.id)
    }
  }
}

/** What the settings say of the desktop and the user, and not of when what is right. */
const besidesPlans: ReadonlySet<string> = new Set<keyof Settings>([
  'me',
  'theme',
  'textSize',
  'cardDensity',
  'boardViews',
  'usualBoardView',
  'closeToTray',
  'startAtLogin',
  'quickAddKeys',
  'hideDetails',
  'remindersPausedUntil',
  'holidayCountry',
  'searchNudge',
  'searchPutOffAt',
])

/** Whether a change moves all plans. The country does so only once its holidays are known. */
export function movesAllPlans(change: Change): boolean {
  return change.records.some(({ table, before, after }) => {
    if (table !== 'settings') return false
    if (before === null || after === null) return true
    const names = Object.keys(after) as (keyof Settings)[]
    return names.some((name) => before[name] !== after[name] && !besidesPlans.has(name))
  })
}

function peopleOf(application: Application): readonly string[] {
  const met = application.interviews.flatMap((interview) => interview.interviewers.map((one) => one.personId))
  const written = application.letters.flatMap((letter) => (letter.personId === null ? [] : [letter.personId]))
  return [...met, ...written]
}
