import { urgencyOf, type DueReminder } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import type { Instant } from '#core/time/kinds'
import type { SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'
import { stepDestination } from './step-destination'
import type { Toast } from './toast'

interface Wiring {
  readonly words: Pick<Words, 'shell'>
  readonly say: (step: Step, company: string) => SaidStep
  readonly card: (id: string) => Card | undefined
  readonly now: () => Instant
  /** Whether to keep names off the lock screen. */
  readonly hidesDetails: () => boolean
}

const namedInDigest = 3

/** Puts reminders into words. */
export class ToastWriter {
  constructor(private readonly wiring: Wiring) {}

  single(reminder: DueReminder): Toast {
    const { title, reason } = this.say(reminder)
    const { hiddenTitle, hiddenBody } = this.wiring.words.shell.notification
    const hidden = this.wiring.hidesDetails()
    return {
      key: reminder.id,
      ids: [reminder.id],
      title: hidden ? hiddenTitle : title,
      body: hidden ? hiddenBody({ count: 1 }) : reason,
      urgent: this.isUrgent(reminder),
      destination: stepDestination(reminder.step, reminder.applicationId),
    }
  }

  /**
   * Several in one, and `unseen` ones that were shown before; those of a single application are told by its first step,
   * since one click leads to them all.
   */
  digest(reminders: readonly DueReminder[], unseen: readonly DueReminder[] = []): Toast {
    const named = [...reminders, ...unseen]
    const [first] = named.toSorted((a, b) => a.step.priority - b.step.priority)
    const ids = reminders.map(({ id }) => id)
    const sameApplication = named.every(({ applicationId }) => applicationId === first?.applicationId)
    return first !== undefined && sameApplication ? { ...this.single(first), ids } : this.summary(named, ids)
  }

  private summary(reminders: readonly DueReminder[], ids: readonly string[]): Toast {
    const count = reminders.length
    const { hiddenTitle, hiddenBody, digestTitle } = this.wiring.words.shell.notification
    const hidden = this.wiring.hidesDetails()
    return {
      key: `digest:${ids[0] ?? ''}`,
      ids,
      title: hidden ? hiddenTitle : digestTitle({ count }),
      body: hidden ? hiddenBody({ count }) : this.list(reminders),
      urgent: reminders.some((reminder) => this.isUrgent(reminder)),
      destination: { to: 'today' },
    }
  }

  private list(reminders: readonly DueReminder[]): string {
    const named = reminders.slice(0, namedInDigest).map((reminder) => this.say(reminder).title)
    const more = reminders.length - named.length
    return [
      ...named,
      ...(more > 0 ? [this.wiring.words.shell.notification.digestMore({ count: more })] : []),
    ].join('\n')
  }

  private say({ step, applicationId }: DueReminder): SaidStep {
    return this.wiring.say(step, this.wiring.card(applicationId)?.company ?? '')
  }

  private isUrgent({ step }: DueReminder): boolean {
    const urgency = urgencyOf(step, this.wiring.now())
    return urgency === 'amber' || urgency === 'red'
  }
}
