import Module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browser } from '../browser/browser'
import { isProfileInUse, type ChromiumOptions } from '../browser/chromium'
import { electron } from '../electron'
import { app } from '../electron/app'
import { getPath } from '../electron/app-paths'
import { commandLine } from '../electron/command-line'
import { askPermissions } from '../electron/session-permissions'
import { findApplication } from './application-source'
import { provideElectron } from './module-resolution'
import { reportErrors } from './report-errors'

interface Start {
  folder: string
  preloadModules: string[]
  application: string | undefined
}

export async function startApplication({ folder, preloadModules, application }: Start): Promise<void> {
  const source = findApplication(join(folder, 'resources'), application)
  if (!source) {
    console.error('stand-in: name the app to start: electron <folder or file>')
    process.exit(1)
  }
  const options = (): ChromiumOptions => ({
    profile: join(getPath('sessionData'), 'stand-in-chromium'),
    headed: isHeaded(),
    language: commandLine.getSwitchValue('lang'),
    remoteDebuggingPort: commandLine.hasSwitch('remote-debugging-port')
      ? commandLine.getSwitchValue('remote-debugging-port')
      : undefined,
    programs: join(folder, 'bin'),
  })
  // Chromium starts while the app loads, unless another instance has the profile: then the app may be about to quit.
  if (!isProfileInUse(options().profile)) browser.start(options())
  provideElectron(electron)
  reportErrors()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  for (const file of preloadModules) Module.createRequire(join(folder, 'electron'))(file)
  await load(source.main)
  if (app.isLeaving()) return
  await browser.ready(options())
  await askPermissions()
  app.becomeReady()
}

async function load(main: string): Promise<void> {
  try {
    await import(pathToFileURL(main).href)
  } catch (error) {
    console.error('stand-in: the app did not start\n', error)
    await browser.end()
    process.exit(1)
  }
}

/** A test sees its pages through Playwright and needs no picture; a developer does. */
function isHeaded(): boolean {
  if (process.env['STAND_IN_HEADED']) return true
  return (
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) &&
    !commandLine.hasSwitch('remote-debugging-port')
  )
}
