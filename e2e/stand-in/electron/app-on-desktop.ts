import type { App, LoginItemSettings, Settings } from 'electron'
import { QuitSequence } from './quit-sequence'

type Provided =
  | 'setAsDefaultProtocolClient'
  | 'removeAsDefaultProtocolClient'
  | 'isDefaultProtocolClient'
  | 'getLoginItemSettings'
  | 'setLoginItemSettings'
  | 'setBadgeCount'
  | 'getBadgeCount'
  | 'focus'
  | 'hide'
  | 'show'
  | 'setAboutPanelOptions'
  | 'showAboutPanel'
  | 'disableHardwareAcceleration'
  | 'setAppLogsPath'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'setJumpList'
  | 'setUserTasks'
  | 'isHidden'
  | 'getAppMetrics'
  | 'enableSandbox'
  | 'setAppUserModelId'

/** What an app tells the desktop about itself: kept here as long as the process lives, shown nowhere. */
export class AppOnDesktop extends QuitSequence implements Pick<App, Provided> {
  private badge = 0
  private loginItem: Settings = {}
  private readonly protocolClients = new Set<string>()

  setAsDefaultProtocolClient = (scheme: string): boolean => Boolean(this.protocolClients.add(scheme))
  removeAsDefaultProtocolClient = (scheme: string): boolean => this.protocolClients.delete(scheme)
  isDefaultProtocolClient = (scheme: string): boolean => this.protocolClients.has(scheme)

  setLoginItemSettings(settings: Settings): void {
    this.loginItem = { ...settings }
  }

  getLoginItemSettings(): LoginItemSettings {
    const openAtLogin = this.loginItem.openAtLogin ?? false
    const executableWillLaunchAtLogin = openAtLogin && (this.loginItem.enabled ?? true)
    const status = openAtLogin ? 'enabled' : 'not-registered'
    const unknown = {
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
      openAsHidden: false,
      launchItems: [],
    }
    return { ...unknown, openAtLogin, executableWillLaunchAtLogin, status } as LoginItemSettings
  }

  setBadgeCount = (count = 0): boolean => (this.badge = count) >= 0
  getBadgeCount = (): number => this.badge

  enableSandbox(): void {}
  disableHardwareAcceleration(): void {}
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  showAboutPanel(): void {}
  setAppLogsPath(): void {}
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}
  focus(): void {}
  hide(): void {}
  show(): void {}
  isHidden = (): boolean => false
  setJumpList = (): 'ok' => 'ok'
  setUserTasks = (): boolean => true
  getAppMetrics = () => []
}
