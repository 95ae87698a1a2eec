import type { Notification, NotificationCloseEventParams, NotificationConstructorOptions } from 'electron'
import { tagOf } from './notification-tag'
import type { Notifier, Toast, ToastEvents } from './toast'

export type NotificationClass = (new (options: NotificationConstructorOptions) => Notification) & {
  isSupported(): boolean
}

interface Wiring {
  readonly Notification: NotificationClass
  /** Whether anything would show them; null where nobody knows, which counts as no. */
  readonly probe: () => Promise<boolean>
  readonly platform: NodeJS.Platform
}

/** The system's own notifications. */
export class DesktopNotifier implements Notifier {
  /** Held until they are clicked or taken down: a collected notification has lost its click. */
  private readonly live = new Map<string, Notification>()

  private readonly listeners = new Set<(available: boolean) => void>()
  private readonly tags = new Set<string>()
  private isProbed = true
  /** The last one was refused: until one is shown again, what the probe says counts for nothing. */
  private wasRefused = false
  private told = true

  constructor(private readonly wiring: Wiring) {}

  /** Whether the system shows them, as far as is known; yes until something speaks against it. */
  seemsAvailable(): boolean {
    return this.isProbed && !this.wasRefused
  }

  /** Calls back when `seemsAvailable` says something else than before. */
  onAvailabilityChanged(listener: (available: boolean) => void): void {
    this.listeners.add(listener)
  }

  /** Whether this session showed it. */
  hasShown(tag: string): boolean {
    return this.tags.has(tag)
  }

  /** What tests click on. */
  list(): readonly Notification[] {
    return [...this.live.values()]
  }

  async isAvailable(): Promise<boolean> {
    const isProbed = this.wiring.Notification.isSupported() && (await this.wiring.probe())
    this.isProbed = isProbed
    this.tell()
    return isProbed
  }

  show(toast: Toast, events: ToastEvents): void {
    const notification = new this.wiring.Notification({
      id: tagOf(toast.key),
      title: toast.title,
      body: toast.body,
      urgency: toast.urgent ? 'critical' : 'normal',
      timeoutType: toast.urgent ? 'never' : 'default',
    })
    this.live.set(toast.key, notification)
    this.tags.add(tagOf(toast.key))
    notification.once('show', () => {
      this.refuse(false)
      events.shown()
    })
    notification.once('failed', () => {
      this.live.delete(toast.key)
      this.refuse(true)
      events.failed()
    })
    notification.once('close', ({ reason }) => {
      if (!this.live.has(toast.key) || !isByHand(reason, this.wiring.platform)) return
      this.live.delete(toast.key)
      events.putAway()
    })
    notification.once('click', () => {
      this.live.delete(toast.key)
      events.clicked()
    })
    notification.show()
  }

  close(key: string): void {
    const notification = this.live.get(key)
    this.live.delete(key)
    notification?.close()
  }

  private refuse(wasRefused: boolean): void {
    this.wasRefused = wasRefused
    this.tell()
  }

  private tell(): void {
    const available = this.seemsAvailable()
    if (available === this.told) return
    this.told = available
    for (const listener of this.listeners) listener(available)
  }
}

/** Windows says why it closed; macOS only tells of the user's own hand; Linux tells of both and says no more. */
function isByHand(reason: NotificationCloseEventParams['reason'], platform: NodeJS.Platform): boolean {
  return reason === 'userCanceled' || (reason === undefined && platform === 'darwin')
}
