import { isOpen, type DueReminder } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Destination } from '#core/ipc/events'
import type { Clock } from '../clock'
import { errorDetail, type Log } from '../diagnostics/log'
import { systemSlicing, type Slicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'
import { areHeld } from './are-held'
import { DueList } from './due-list'
import { planToasts } from './plan-toasts'
import type { Notifier, Toast } from './toast'
import type { ToastWriter } from './toast-writer'
import { Unseen } from './unseen'

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
  readonly slicing?: Slicing
}

/** More in one change would hold up main while it is kept. */
const keptAtOnce = 500

/**
 * Gives each due reminder once. What is due follows from cards and the wall clock alone, so `check` may be called at any
 * time and as often as anyone likes. A reminder is kept as announced before it is shown, as shown after, and as seen once
 * somebody was there: a crash in between repeats it once and loses none.
 */
export class Reminders {
  private readonly slicing: Slicing
  private readonly list: DueList
  private readonly unseen: Unseen
  private readonly onScreen = new Map<string, readonly DueReminder[]>()
  private running: Promise<void> | null = null
  private again = false

  constructor(private readonly wiring: Wiring) {
    const { kept, card, clock, slicing = systemSlicing } = wiring
    this.slicing = slicing
    this.list = new DueList({ kept, card, clock, slicing })
    this.unseen = new Unseen(() => kept.current().announcements)
  }

  /**
   * These cards have changed or crossed one of their thresholds; those with nothing due come again when something is. A
   * change that the user makes before our eyes tells them itself what it makes due: that is seen without a toast.
   */
  notice(cards: readonly Card[], cause: 'change' | 'time' = 'time'): void {
    this.list.notice(cards, cause === 'change' && this.wiring.isWatched())
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
    const { kept, clock, notifier, isWatched } = this.wiring
    this.takeDownDone()
    const told = await this.list.told()
    this.list.give(told)
    await this.keep('markSeen', isWatched() ? [...told, ...this.unseen.takeAll()] : told)
    if (areHeld(kept.current(), clock.now(), clock.zone())) return
    const due = await this.list.find()
    if (due.length === 0 || !(await notifier.isAvailable())) return
    await this.give(due.filter((reminder) => this.stands(reminder)))
  }

  private async give(due: readonly DueReminder[]): Promise<void> {
    const { kept, clock, write } = this.wiring
    const now = clock.now()
    const { announcements } = kept.current()
    const isAnnounced = ({ knownAs }: DueReminder): boolean => knownAs.some((id) => announcements.has(id))
    const repeated = new Set(due.filter(isAnnounced).map(({ id }) => id))
    const ids = due.map(({ id }) => id)
    this.list.give(ids)
    await this.keep(
      'announce',
      ids.filter((id) => !repeated.has(id)),
    )
    const standing = due.filter((reminder) => this.stands(reminder))
    const unseen = this.unseen.stillDue(this.wiring.card, now)
    const { single, digest } = planToasts(standing, repeated, now, unseen.length > 0)
    for (const reminder of single) this.show(write.single(reminder), [reminder])
    if (digest.length > 0) this.show(write.digest(digest, unseen), [...digest, ...unseen])
  }

  private show(toast: Toast, reminders: readonly DueReminder[]): void {
    this.onScreen.set(toast.key, reminders)
    const { notifier, log, open } = this.wiring
    const seen = (): void => {
      const ids = reminders.map(({ id }) => id)
      this.onScreen.delete(toast.key)
      this.unseen.remove(ids)
      void this.keep('markSeen', ids)
    }
    notifier.show(toast, {
      shown: () => {
        this.unseen.add(toast.ids)
        void this.keep('markShown', toast.ids)
      },
      failed: () => {
        this.onScreen.delete(toast.key)
        log.warn('notification failed', { reminders: toast.ids.length })
      },
      putAway: seen,
      clicked: () => {
        seen()
        open(toast.destination)
      },
    })
  }

  private async keep(kind: 'announce' | 'markShown' | 'markSeen', ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += keptAtOnce) {
      if (from > 0) await this.slicing.pause()
      const portion = ids.slice(from, from + keptAtOnce)
      const kept = await this.wiring.kept.run({ kind, ids: portion, at: this.wiring.clock.now() })
      if (!kept.ok) this.wiring.log.warn('reminder not kept', { kind, code: kept.failure.code })
    }
  }

  private takeDownDone(): void {
    for (const [key, reminders] of this.onScreen) {
      if (reminders.some((reminder) => this.stands(reminder))) continue
      this.onScreen.delete(key)
      this.wiring.notifier.close(key)
    }
  }

  private stands({ applicationId, step }: DueReminder): boolean {
    const steps = this.wiring.card(applicationId)?.steps ?? []
    return steps.some((one) => one.key === step.key && isOpen(one, this.wiring.clock.now()))
  }
}
