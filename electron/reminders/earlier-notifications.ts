import type { ActivationArguments, Notification } from 'electron'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Part } from '../part'
import { aboutOf, tagIn } from './notification-tag'

/** Where the system keeps those of earlier sessions: `getHistory` on macOS, `handleActivation` on Windows. */
export interface EarlierClass {
  getHistory(): Promise<Notification[]>
  handleActivation(callback: (details: ActivationArguments) => void): void
}

interface Wiring {
  readonly Notification: EarlierClass
  readonly platform: NodeJS.Platform
  /** Whether this session showed it, and so hears its click itself. */
  readonly isOurs: (tag: string) => boolean
  /** What a click leads to: the id of an application, or anything else for all of them. */
  readonly open: (about: string) => void
  readonly log: Log
}

/** Notifications that outlived the app: a click on one leads to its card still, also where it is what starts the app. */
export class EarlierNotifications implements Part {
  readonly name = 'earlier notifications'
  /** Held, since a collected notification has lost its click. */
  private held: readonly Notification[] = []

  constructor(private readonly wiring: Wiring) {}

  async start(): Promise<void> {
    const { Notification, platform, log } = this.wiring
    try {
      if (platform === 'win32') Notification.handleActivation((details) => this.activated(details))
      if (platform === 'darwin') this.hold(await Notification.getHistory())
    } catch (error) {
      log.warn('earlier notifications not heard', errorDetail(error))
    }
  }

  private hold(earlier: readonly Notification[]): void {
    this.held = earlier.filter(({ id }) => !this.wiring.isOurs(id))
    for (const notification of this.held)
      notification.once('click', () => this.wiring.open(aboutOf(notification.id)))
  }

  private activated(details: ActivationArguments): void {
    const tag = tagIn(details.arguments)
    if (details.type !== 'click' || tag === null || this.wiring.isOurs(tag)) return
    this.wiring.open(aboutOf(tag))
  }
}
