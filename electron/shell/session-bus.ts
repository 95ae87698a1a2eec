import { execFile } from 'node:child_process'

/** Asks the desktop's session bus; true, false, or null where nobody answered within the second. */
export type AskBus = (question: readonly string[], patienceMs?: number) => Promise<boolean | null>

/**
 * A question to the bus in a process of its own: on a Linux desktop without a notification daemon or a tray, Electron's
 * own calls block the main process for up to a minute, and with it every save.
 */
export const askSessionBus: AskBus = (question, patienceMs = 1000) =>
  new Promise((resolve) => {
    const options = { timeout: patienceMs, killSignal: 'SIGKILL' } as const
    execFile('dbus-send', ['--session', '--print-reply', ...question], options, (error, output) => {
      resolve(error === null ? /\bboolean true\b/.test(output) : null)
    })
  })

/** Whether something shows notifications. */
export const notificationDaemon = [
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  'string:org.freedesktop.Notifications',
] as const

/** Whether a panel shows tray icons. GNOME without its extension does not, and a window hidden there is gone for good. */
export const trayHost = [
  '--dest=org.kde.StatusNotifierWatcher',
  '/StatusNotifierWatcher',
  'org.freedesktop.DBus.Properties.Get',
  'string:org.kde.StatusNotifierWatcher',
  'string:IsStatusNotifierHostRegistered',
] as const
