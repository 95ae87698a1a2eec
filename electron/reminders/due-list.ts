import { wasGiven } from '#core/domain/announcement'
import { dueReminders, type DueReminder } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Clock } from '../clock'
import { inSlices, type Slicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current'>
  readonly card: (id: string) => Card | undefined
  readonly clock: Pick<Clock, 'now'>
  readonly slicing: Slicing
}

/** Which reminders are due and were not given. Cards are only noted where they change, and looked at in slices after. */
export class DueList {
  /** Touched and not yet looked at; true where a change before the user's eyes touched them. */
  private readonly touched = new Map<string, boolean>()
  /** Cards on which a reminder may be due; the rest is not looked at. */
  private readonly candidates = new Set<string>()
  /** Due already before any change of the present, and so not told by it. */
  private readonly waiting = new Set<string>()
  /** Given in this session, whatever the disk says. */
  private readonly given = new Set<string>()

  constructor(private readonly wiring: Wiring) {}

  notice(cards: readonly Card[], isTold: boolean): void {
    for (const { id } of cards) this.touched.set(id, (this.touched.get(id) ?? true) && isTold)
  }

  give(ids: readonly string[]): void {
    for (const id of ids) this.given.add(id)
  }

  /** Looks at the cards that were touched; the ids of what the page told the user as it came about. */
  async told(): Promise<readonly string[]> {
    const touched = [...this.touched]
    const told: string[] = []
    this.touched.clear()
    const look = ([id, isTold]: readonly [string, boolean]): void => {
      for (const reminder of this.dueOn(id)) {
        this.candidates.add(id)
        if (isTold && !this.waiting.has(reminder.id) && !this.isKept(reminder)) told.push(reminder.id)
        else this.waiting.add(reminder.id)
      }
    }
    await inSlices(touched, (portion) => portion.forEach(look), this.wiring.slicing)
    return told
  }

  async find(): Promise<readonly DueReminder[]> {
    const found: DueReminder[] = []
    const look = (id: string): void => {
      const due = this.dueOn(id).filter((reminder) => !this.isGiven(reminder))
      if (due.length === 0) this.candidates.delete(id)
      found.push(...due)
    }
    await inSlices([...this.candidates], (portion) => portion.forEach(look), this.wiring.slicing)
    return found
  }

  private dueOn(id: string): readonly DueReminder[] {
    const card = this.wiring.card(id)
    return card === undefined ? [] : dueReminders(card, this.wiring.clock.now())
  }

  private isKept({ knownAs }: DueReminder): boolean {
    const { announcements } = this.wiring.kept.current()
    return knownAs.some((id) => this.given.has(id) || announcements.has(id))
  }

  private isGiven({ knownAs }: DueReminder): boolean {
    const { announcements } = this.wiring.kept.current()
    return knownAs.some((id) => {
      const kept = announcements.get(id)
      return this.given.has(id) || (kept !== undefined && wasGiven(kept))
    })
  }
}
