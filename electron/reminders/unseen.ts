import { dueReminders, type DueReminder } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Instant } from '#core/time/kinds'
import type { Workspace } from '#core/workspace/workspace'

/** What was shown and gave no sign that anybody saw it: a toast that went by itself is a reminder still to be had. */
export class Unseen {
  private ids: Set<string> | null = null

  constructor(private readonly announcements: () => Workspace['announcements']) {}

  add(ids: readonly string[]): void {
    for (const id of ids) this.all().add(id)
  }

  /** Everything unseen, which from now on is seen. */
  takeAll(): readonly string[] {
    const ids = [...this.all()]
    this.all().clear()
    return ids
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.all().delete(id)
  }

  /** Those whose step still stands, for the next digest to name. */
  stillDue(card: (id: string) => Card | undefined, now: Instant): readonly DueReminder[] {
    const ids = this.all()
    const applications = new Set([...ids].map((id) => id.slice(0, id.indexOf(':'))))
    return [...applications].flatMap((applicationId) => {
      const found = card(applicationId)
      const due = found === undefined ? [] : dueReminders(found, now)
      return due.filter(({ knownAs }) => knownAs.some((id) => ids.has(id)))
    })
  }

  /** Read from what is kept when first asked for, since the app may have been closed in between. */
  private all(): Set<string> {
    this.ids ??= new Set(
      [...this.announcements().values()].flatMap(({ id, shownAt, seenAt }) =>
        shownAt !== undefined && seenAt === null ? [id] : [],
      ),
    )
    return this.ids
  }
}
