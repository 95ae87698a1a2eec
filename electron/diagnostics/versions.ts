import type { Versions } from '#core/ipc/rooms/app'

/** What runs here, as the runtime names it. */
export function versionsOf(running: Readonly<Record<string, string | undefined>>): Versions {
  return {
    electron: running['electron'] ?? '',
    chromium: running['chrome'] ?? '',
    node: running['node'] ?? '',
    timeZones: running['tz'] ?? '',
  }
}
