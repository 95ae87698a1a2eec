import { dueReminders, isOpen, type DueReminder } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Destination } from '#core/ipc/events'
import type { Clock } from '../clock'
import { errorDetail, type Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import { areHeld } from './are-held'
import { planToasts } from './plan-toasts'
import type { Notifier, Toast } from './toast'
import type { ToastWriter } from './toast-writer'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'run'>
  readonly card: (id: string) => Card | undefined
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly notifier: Notifier
  readonly write: ToastWriter
  readonly open: (destination: Destination) => void
  /** Whether the user has our window before them at this moment. */
  readonly isWatched: () => boolean
  readonly log: Log
}

/**
 * Gives each due reminder once. What is due follows from cards and the wall clock alone, so `check` may be called at any
 * time and as often as anyone likes. A reminder is kept as announced before it is shown, and as seen after: a crash in
 * between repeats it once and loses none.
 */
export class Reminders {
  /** Cards on which a reminder may be due; the rest is not looked at. */
  private readonly candidates = new Set<string>()
  /** Due already before any change of the present, and so not told by it. */
  private readonly waiting = new Set<string>()
  /** Told by the page as they came about, and still to be kept as seen. */
  private readonly watched = new Set<string>()
  /** Given in this session, whatever the disk says. */
  private readonly given = new Set<string>()
  private readonly onScreen = new Map<string, readonly DueReminder[]>()
  private running: Promise<void> | null = null
  private again = false

  constructor(private readonly wiring: Wiring) {}

  /**
   * These cards have changed or crossed one of their thresholds; those with nothing due come again when something is. A
   * change that the user makes before our eyes tells them itself what it makes due: that is seen without a toast.
   */
  notice(cards: readonly Card[], cause: 'change' | 'time' = 'time'): void {
    const now = this.wiring.clock.now()
    const isTold = cause === 'change' && this.wiring.isWatched()
    for (const card of cards) {
      const due = dueReminders(card, now)
      if (due.length > 0) this.candidates.add(card.id)
      for (const { id } of due) {
        if (isTold && !this.waiting.has(id) && !this.isKept(id)) this.watched.add(id)
        else this.waiting.add(id)
      }
    }
  }

  /** Shows what is due and takes down what is done. Calls that come while one is under way become one more. */
  check(): Promise<void> {
    this.again = this.running !== null
    this.running ??= this.checkUntilQuiet().finally(() => (this.running = null))
    return this.running
  }

  private async checkUntilQuiet(): Promise<void> {
    do {
      this.again = false
      try {
        await this.checkOnce()
      } catch (error) {
        this.wiring.log.error('reminders failed', errorDetail(error))
      }
    } while (this.again)
  }

  private async checkOnce(): Promise<void> {
    this.takeDownDone()
    await this.keepWatched()
    const { kept, clock, notifier } = this.wiring
    if (this.due().length === 0 || areHeld(kept.current(), clock.now(), clock.zone())) return
    if (!(await notifier.isAvailable())) return
    const due = this.due()
    const known = this.wiring.kept.current().announcements
    const repeated = new Set(due.filter(({ id }) => known.has(id)).map(({ id }) => id))
    const now = this.wiring.clock.now()
    for (const { id } of due) this.given.add(id)
    const fresh = due.filter(({ id }) => !known.has(id)).map(({ id }) => id)
    if (fresh.length > 0) await this.keep('announce', fresh)
    const { single, digest } = planToasts(
      due.filter((reminder) => this.stands(reminder)),
      repeated,
      now,
    )
    for (const reminder of single) this.show(this.wiring.write.single(reminder), [reminder])
    if (digest.length > 0) this.show(this.wiring.write.digest(digest), digest)
  }

  private async keepWatched(): Promise<void> {
    const ids = [...this.watched]
    this.watched.clear()
    for (const id of ids) this.given.add(id)
    if (ids.length > 0) await this.keep('markSeen', ids)
  }

  private isKept(id: string): boolean {
    return this.given.has(id) || this.wiring.kept.current().announcements.has(id)
  }

  private due(): readonly DueReminder[] {
    const now = this.wiring.clock.now()
    const { announcements } = this.wiring.kept.current()
    return [...this.candidates].flatMap((id) => {
      const card = this.wiring.card(id)
      const due = (card === undefined ? [] : dueReminders(card, now)).filter(
        (reminder) =>
          !this.given.has(reminder.id) && (announcements.get(reminder.id)?.seenAt ?? null) === null,
      )
      if (due.length === 0) this.candidates.delete(id)
      return due
    })
  }

  private show(toast: Toast, reminders: readonly DueReminder[]): void {
    this.onScreen.set(toast.key, reminders)
    this.wiring.notifier.show(toast, {
      shown: () => void this.keep('markSeen', toast.ids),
      failed: () => {
        this.onScreen.delete(toast.key)
        this.wiring.log.warn('notification failed', { reminders: toast.ids.length })
      },
      clicked: () => {
        this.onScreen.delete(toast.key)
        this.wiring.open(toast.destination)
      },
    })
  }

  private async keep(kind: 'announce' | 'markSeen', ids: readonly string[]): Promise<void> {
    const kept = await this.wiring.kept.run({ kind, ids: [...ids], at: this.wiring.clock.now() })
    if (!kept.ok) this.wiring.log.warn('reminder not kept', { kind, code: kept.failure.code })
  }

  private takeDownDone(): void {
    for (const [key, reminders] of this.onScreen) {
      if (reminders.some((reminder) => this.stands(reminder))) continue
      this.onScreen.delete(key)
      this.wiring.notifier.close(key)
    }
  }

  private stands({ applicationId, step }: DueReminder): boolean {
    const now = this.wiring.clock.now()
    const steps = this.wiring.card(applicationId)?.steps ?? []
    return steps.some(({ key, ...rest }) => key === step.key && isOpen({ key, ...rest }, now))
  }
}
