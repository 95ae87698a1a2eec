import type { Application } from '#core/domain/application'
import type { Card } from '#core/etiquette/card'
import type { PlanContext } from '#core/etiquette/plan-context'
import type { Zone } from '#core/time/kinds'
import type { Change } from '#core/workspace/change'
import { settingsOf, type Workspace } from '#core/workspace/workspace'

export type BuildCard = (application: Application, context: PlanContext) => Card

/** Which cards a change made anew, and which it took away. */
export interface CardsTouched {
  readonly cards: readonly Card[]
  readonly removed: readonly string[]
}

/** All cards, each rebuilt only when something it is made of has changed. */
export class CardIndex {
  private readonly cards = new Map<string, Card>()
  /** Person → the applications that name them. */
  private readonly namedBy = new Map<string, Set<string>>()

  constructor(private readonly build: BuildCard) {}

  get(id: string): Card | undefined {
    return this.cards.get(id)
  }

  all(): readonly Card[] {
    return [...this.cards.values()]
  }

  /** Everything anew: at start, after a change of the settings, and in another zone. */
  rebuild(workspace: Workspace, zone: Zone): CardsTouched {
    const removed = [...this.cards.keys()].filter((id) => !workspace.applications.has(id))
    this.cards.clear()
    this.namedBy.clear()
    return { ...this.put([...workspace.applications.keys()], workspace, zone), removed }
  }

  /** What one change touched. */
  follow(change: Change, workspace: Workspace, zone: Zone): CardsTouched {
    const touched = new Set<string>()
    for (const record of change.records) {
      if (record.table === 'settings') return this.rebuild(workspace, zone)
      if (record.table === 'applications') touched.add(record.id)
      if (record.table === 'people') this.namedBy.get(record.id)?.forEach((id) => touched.add(id))
    }
    return this.put([...touched], workspace, zone)
  }

  private put(ids: readonly string[], workspace: Workspace, zone: Zone): CardsTouched {
    const context: PlanContext = { zone, settings: settingsOf(workspace), people: workspace.people }
    const cards: Card[] = []
    const removed: string[] = []
    for (const id of ids) {
      const application = workspace.applications.get(id)
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

  /** A name that has gone stays noted: it costs a rebuild too many at the most, never one too few. */
  private remember(application: Application): void {
    for (const personId of peopleOf(application)) {
      const known = this.namedBy.get(personId)
      if (known === undefined) this.namedBy.set(personId, new Set([application.id]))
      else known.add(application.id)
    }
  }
}

function peopleOf(application: Application): readonly string[] {
  const met = application.interviews.flatMap((interview) => interview.interviewers.map((one) => one.personId))
  const written = application.letters.flatMap((letter) => (letter.personId === null ? [] : [letter.personId]))
  return [...met, ...written]
}
