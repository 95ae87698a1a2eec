import type { App } from 'electron'
import { join } from 'node:path'
import { readAutostart, writeAutostart, type AutostartEntry } from './autostart-file'

/** Starting with the user's session, as the system has it. */
export interface LoginItem {
  isOn(): boolean
  set(on: boolean): void
}

interface Wiring {
  readonly app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings' | 'isPackaged' | 'getAppPath'>
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly home: string
  readonly executable: string
}

const hidden = '--hidden'

/** Electron knows login items on macOS and Windows; on Linux it is a file. */
export function createLoginItem(wiring: Wiring): LoginItem {
  return wiring.platform === 'linux' ? linuxLoginItem(wiring) : systemLoginItem(wiring.app)
}

function systemLoginItem(app: Wiring['app']): LoginItem {
  const options = { args: [hidden] }
  return {
    isOn: () => {
      const item = app.getLoginItemSettings(options)
      // Windows keeps the entry when the user switches it off in its own settings.
      return item.openAtLogin && (item.executableWillLaunchAtLogin ?? true)
    },
    set: (on) => app.setLoginItemSettings({ openAtLogin: on, ...options }),
  }
}

function linuxLoginItem({ app, environment, home, executable }: Wiring): LoginItem {
  const folder = environment['XDG_CONFIG_HOME'] ?? join(home, '.config')
  // An AppImage runs from a mount that is gone at the next login; the file itself is named by the variable.
  const program = environment['APPIMAGE'] ?? executable
  const command = app.isPackaged ? [program, hidden] : [program, app.getAppPath(), hidden]
  const name = app.isPackaged ? 'Afterword' : 'Afterword (development)'
  const file = join(folder, 'autostart', `${app.isPackaged ? 'afterword' : 'afterword-development'}.desktop`)
  const entry: AutostartEntry = { name, command }
  return {
    isOn: () => readAutostart(file),
    set: (on) => writeAutostart(file, on ? entry : null),
  }
}
