import type { Menu, Notification, Tray } from 'electron'
import type { Destination } from '#core/ipc/events'
import { instant, zone } from '#core/time/kinds'
import type { Clock } from '../clock'

/** What a spec reaches in main as `globalThis.afterwordTest`, the same on Electron and on the stand-in. */
export interface TestControl {
  now(): string
  /** Moves the clock; resolves when everything due was checked. */
  setNow(now: string): Promise<void>
  setZone(name: string): Promise<void>
  /** Resolves when reminders and tray have caught up. */
  settled(): Promise<void>
  /** The notifications on the screen, oldest first: read `title` and `body`, emit 'click' or 'close'. */
  notifications(): readonly Notification[]
  /** The tray, its menu as last set (choose an item by its `click()`), and the text shown on hover. */
  tray(): { readonly tray: Tray; readonly menu: Menu; readonly tooltip: string } | null
  /** Where the page was sent from outside, in order. */
  destinations(): readonly Destination[]
}

declare global {
  var afterwordTest: TestControl | undefined
}

interface Wiring {
  readonly clock: Clock
  readonly reminders: { check(): Promise<void> }
  readonly notifier: { list(): readonly Notification[] }
  readonly tray: { parts(): ReturnType<TestControl['tray']> }
  readonly destinations: { all(): readonly Destination[] }
}

/** Only made in unpackaged builds that were given a test clock. */
export function createTestControl({ clock, reminders, notifier, tray, destinations }: Wiring): TestControl {
  async function settled(): Promise<void> {
    await reminders.check()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    settled,
    now: () => clock.now(),
    notifications: () => notifier.list(),
    tray: () => tray.parts(),
    destinations: () => destinations.all(),
    async setNow(now) {
      clock.setNow(instant(now))
      await settled()
    },
    async setZone(name) {
      clock.setZone(zone(name))
      await settled()
    },
  }
}
