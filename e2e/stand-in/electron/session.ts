import type { Session as ElectronSession } from 'electron'
import { EventEmitter } from 'node:events'
import { browser } from '../browser/browser'
import { inspection, type Decision, type Paused } from '../browser/requests'
import { strict } from '../strict'
import { protocol } from './protocol'
import { askPermissions, permissions } from './session-permissions'

type BeforeRequest = (details: object, callback: (decision: Decision) => void) => void
type Provided =
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'clearStorageData'
  | 'clearCache'
  | 'isPersistent'
  | 'setSpellCheckerLanguages'
  | 'getUserAgent'
  | 'flushStorageData'

let beforeRequest: { urls: RegExp[]; listener: BeforeRequest } | undefined

/** `webRequest` patterns are Chromium's match patterns: `*` stands for anything. */
function toExpression(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}

inspection.ask = (paused: Paused, address: string) =>
  new Promise<Decision>((resolve) => {
    if (!beforeRequest?.urls.some((url) => url.test(address))) resolve({})
    else beforeRequest.listener({ ...describe(paused), url: address }, resolve)
  })

const resourceTypes: Record<string, string> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  Fetch: 'xhr',
  XHR: 'xhr',
  WebSocket: 'webSocket',
  Media: 'media',
  Ping: 'ping',
}

function describe({ requestId, request, frameId, resourceType }: Paused) {
  const kind = resourceType === 'Document' ? 'mainFrame' : (resourceTypes[resourceType] ?? 'other')
  return {
    id: requestId,
    method: request.method,
    resourceType: kind,
    referrer: '',
    timestamp: Date.now(),
    frameId,
    uploadData: [],
  }
}

class WebRequest {
  onBeforeRequest(first: { urls: string[] } | BeforeRequest | null, second?: BeforeRequest | null): void {
    const listener = typeof first === 'function' ? first : second
    const urls = first && typeof first !== 'function' ? first.urls : ['<all_urls>']
    beforeRequest = listener ? { urls: urls.map(toExpression), listener } : undefined
  }

  /** Responses come from the app's own handler, whose headers need no second look. */
  onHeadersReceived(): void {}
  onBeforeSendHeaders(): void {}
}

class SessionModule extends EventEmitter implements Pick<ElectronSession, Provided> {
  readonly protocol = protocol
  readonly webRequest = strict('webRequest', new WebRequest())
  readonly setPermissionRequestHandler: ElectronSession['setPermissionRequestHandler'] = (handler) => {
    permissions.request = handler
    void askPermissions()
  }
  readonly setPermissionCheckHandler: ElectronSession['setPermissionCheckHandler'] = (handler) => {
    permissions.check = handler
    void askPermissions()
  }

  // Pages here cannot choose devices at all.
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  flushStorageData(): void {}

  isSpellCheckerEnabled(): boolean {
    return false
  }

  isPersistent(): boolean {
    return true
  }

  getUserAgent(): string {
    return `stand-in Electron/${process.versions.electron}`
  }

  async clearStorageData(): Promise<void> {
    await browser.root.attempt('Storage.clearCookies')
  }

  async clearCache(): Promise<void> {}
}

export const defaultSession = strict('session', new SessionModule())

export const session = strict('session', {
  defaultSession,
  /** One Chromium profile serves every partition. */
  fromPartition: () => defaultSession,
})
