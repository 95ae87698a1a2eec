import type { Handlers } from '#core/ipc/contract'
import type { AppInfo, Licence } from '#core/ipc/rooms/app'
import type { Clock } from '../clock'

interface Wiring {
  readonly clock: Pick<Clock, 'now' | 'zone' | 'isTestClock'>
  readonly about: Pick<AppInfo, 'version' | 'versions' | 'locales' | 'platform'>
  readonly storage: () => AppInfo['storage']
  readonly conflict: () => AppInfo['conflict']
  readonly notificationsAvailable: () => boolean
  readonly quickAddKeysTaken: () => boolean
  readonly licences: () => Promise<readonly Licence[]>
  readonly onPageReady: () => void
}

/** What the page must know of where it runs. */
export function createAppHandlers(wiring: Wiring): Handlers['app'] {
  const { clock, about, storage, conflict, notificationsAvailable, onPageReady } = wiring
  return {
    info: () => ({
      ...about,
      now: clock.now(),
      zone: clock.zone(),
      testClock: clock.isTestClock,
      storage: storage(),
      conflict: conflict(),
      notificationsAvailable: notificationsAvailable(),
      quickAddKeysTaken: wiring.quickAddKeysTaken(),
    }),
    licences: () => wiring.licences(),
    ready: () => {
      onPageReady()
      return null
    },
  }
}
