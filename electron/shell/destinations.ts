import type { Destination } from '#core/ipc/events'
import type { Broadcast } from '../ipc/broadcast'

/** Where the user asked to go from outside the page: a notification, the tray, the menu, a link. */
export class Destinations {
  private waiting: Destination | null = null
  private pageListens = false
  private readonly chosen: Destination[] = []

  constructor(
    private readonly showWindow: () => void,
    private readonly broadcast: Broadcast,
  ) {}

  /** Brings the window up and goes there; a page that is not drawn yet is told once it is. */
  choose(destination: Destination): void {
    this.chosen.push(destination)
    this.showWindow()
    if (this.pageListens) this.broadcast('destinationChosen', destination)
    else this.waiting = destination
  }

  /** The page is drawn and listens. */
  pageReady(): void {
    this.pageListens = true
    const destination = this.waiting
    this.waiting = null
    if (destination !== null) this.broadcast('destinationChosen', destination)
  }

  /** Every choice of this session, for tests. */
  all(): readonly Destination[] {
    return this.chosen
  }

  /** The page is gone or loads again. */
  pageLeft(): void {
    this.pageListens = false
  }
}
