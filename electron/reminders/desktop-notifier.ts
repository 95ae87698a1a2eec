import type { Notification, NotificationConstructorOptions } from 'electron'
import type { Notifier, Toast, ToastEvents } from './toast'

export type NotificationClass = (new (options: NotificationConstructorOptions) => Notification) & {
  isSupported(): boolean
}

interface Wiring {
  readonly Notification: NotificationClass
  /** Whether anything would show them; null where nobody knows, which counts as no. */
  readonly probe: () => Promise<boolean>
}

/** The system's own notifications. */
export class DesktopNotifier implements Notifier {
  /** Held until they are clicked or taken down: a collected notification has lost its click. */
  private readonly live = new Map<string, Notification>()

  constructor(private readonly wiring: Wiring) {}

  /** What tests click on. */
  list(): readonly Notification[] {
    return [...this.live.values()]
  }

  async isAvailable(): Promise<boolean> {
    return this.wiring.Notification.isSupported() && (await this.wiring.probe())
  }

  show(toast: Toast, events: ToastEvents): void {
    const notification = new this.wiring.Notification({
      id: toast.key.slice(-64),
      title: toast.title,
      body: toast.body,
      urgency: toast.urgent ? 'critical' : 'normal',
      timeoutType: toast.urgent ? 'never' : 'default',
    })
    this.live.set(toast.key, notification)
    notification.once('show', events.shown)
    notification.once('failed', () => {
      this.live.delete(toast.key)
      events.failed()
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
}
