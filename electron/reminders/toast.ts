import type { Destination } from '#core/ipc/events'

/** One notification: which reminders it stands for, what it says, and where a click leads. */
export interface Toast {
  readonly key: string
  /** The announcements it stands for. */
  readonly ids: readonly string[]
  readonly title: string
  readonly body: string
  readonly urgent: boolean
  readonly destination: Destination
}

/** What becomes of a toast. */
export interface ToastEvents {
  readonly shown: () => void
  readonly failed: () => void
  /** The user waved it away; one that went by itself says nothing. */
  readonly putAway: () => void
  readonly clicked: () => void
}

/** The system's notifications. `isAvailable` may take a second and never blocks. */
export interface Notifier {
  isAvailable(): Promise<boolean>
  show(toast: Toast, events: ToastEvents): void
  close(key: string): void
}
