import type { App } from 'electron'
import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { browser } from '../browser/browser'
import { strict } from '../strict'
import { AppOnDesktop } from './app-on-desktop'
import { getPath, identity, setPath } from './app-paths'
import { commandLine } from './command-line'

import { hasLock, releaseLock, takeLock } from './single-instance'

type Provided =
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getLocaleCountryCode'
  | 'getPreferredSystemLanguages'
  | 'isReady'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'getAppPath'
  | 'relaunch'
  | 'quit'
  | 'exit'
  | 'isPackaged'
  | 'name'
  | 'commandLine'
  | 'dock'

class AppModule extends AppOnDesktop implements Pick<App, Provided> {
  readonly commandLine = commandLine
  readonly dock = undefined as unknown as App['dock']
  readonly isPackaged = !/^electron(\.exe)?$/i.test(basename(process.execPath))
  private ready = false
  private announceReady = (): void => undefined
  private readonly readiness = new Promise<void>((resolve) => (this.announceReady = resolve))

  get name(): string {
    return identity.name
  }

  set name(name: string) {
    identity.name = name
  }

  /** Emits before it resolves: Playwright's loader keeps the event back and repeats it once the promise is resolved. */
  becomeReady(): void {
    this.ready = true
    this.emit('ready', {}, {})
    this.announceReady()
  }

  isReady = (): boolean => this.ready
  whenReady = (): Promise<void> => this.readiness
  getPath = (name: Parameters<App['getPath']>[0]): string => getPath(name)
  setPath = (name: string, path: string): void => setPath(name, path)
  getAppPath = (): string => identity.folder
  getName = (): string => identity.name
  setName = (name: string): void => void (identity.name = name)
  getVersion = (): string => identity.version
  getLocale = (): string => commandLine.getSwitchValue('lang') || 'en-US'
  getSystemLocale = (): string => this.getLocale()
  getLocaleCountryCode = (): string => this.getLocale().split('-')[1] ?? ''
  getPreferredSystemLanguages = (): string[] => [this.getLocale()]

  requestSingleInstanceLock = (data?: Record<string, unknown>): boolean =>
    takeLock(
      getPath('userData'),
      data,
      (...args) => void this.whenReady().then(() => this.emit('second-instance', {}, ...args)),
    )
  hasSingleInstanceLock = hasLock
  releaseSingleInstanceLock = releaseLock

  relaunch(options: { args?: string[]; execPath?: string } = {}): void {
    const args = options.args ?? process.argv.slice(1)
    process.once('exit', () =>
      spawn(options.execPath ?? process.execPath, args, { detached: true, stdio: 'ignore' }).unref(),
    )
  }

  protected override endBrowser(): Promise<void> {
    return browser.end()
  }
}

strict('app', AppModule.prototype)
export const app = new AppModule()
