import type { WebContents as ElectronWebContents, WebPreferences } from 'electron'
import { pathToFileURL } from 'node:url'
import { toPhysical } from '../browser/addresses'
import type { PageMessage } from '../page/message'
import { strict } from '../strict'
import { pack } from '../wire'
import { createEvent } from './event'
import { receiveFromPage } from './ipc-main'
import { defaultSession } from './session'
import { WebContentsActions } from './web-contents-actions'
import { WebFrameMain } from './web-frame-main'

type OpenHandler = Parameters<ElectronWebContents['setWindowOpenHandler']>[0]
type Provided =
  | 'id'
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'loadURL'
  | 'loadFile'
  | 'close'
  | 'setWindowOpenHandler'
  | 'isCrashed'
  | 'getType'

const all = new Map<number, WebContents>()
let lastId = 0

export class WebContents extends WebContentsActions implements Pick<ElectronWebContents, Provided> {
  readonly id = ++lastId
  readonly session = defaultSession
  private openHandler: OpenHandler = () => ({ action: 'deny' })
  private isGone = false
  private hasCrashed = false

  constructor(
    /** Closes the window as its user would. */
    readonly closeWindow: () => void,
    private readonly preferences: WebPreferences,
  ) {
    super()
    all.set(this.id, this)
    this.on('did-finish-load', () => (this.hasCrashed = false))
  }

  /** Of a page's frames only the main one has a preload and can speak. */
  readonly mainFrame = new WebFrameMain(this)

  getLastWebPreferences(): WebPreferences {
    const defaults = {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    }
    return { ...defaults, ...this.preferences }
  }

  async loadURL(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()))
    const errorText = await this.navigate(toPhysical(url))
    // Of a window destroyed meanwhile nobody hears any more.
    if (!errorText || this.isGone) return loaded
    this.emit('did-fail-load', createEvent(), -2, errorText, url, true, 0, 0)
    throw new Error(`${errorText.replace('net::', '')} (-2) loading '${url}'`)
  }

  loadFile(path: string): Promise<void> {
    return this.loadURL(pathToFileURL(path).href)
  }

  send(channel: string, ...args: unknown[]): void {
    this.tell({ kind: 'send', channel, args: pack(args) })
  }

  getURL(): string {
    return this.address
  }

  getType() {
    return 'window' as const
  }

  close(): void {
    this.closeWindow()
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  isCrashed(): boolean {
    return this.hasCrashed
  }

  crash(reason: string): void {
    this.hasCrashed = true
    this.emit('render-process-gone', createEvent(), { reason, exitCode: 5 })
  }

  destroyed(): void {
    if (this.isGone) return
    this.isGone = true
    all.delete(this.id)
    this.emit('destroyed')
  }

  /** A page asked for another window; whatever the app answers, the stand-in opens none. */
  protected override opened(url: string, frameName = '', features = ''): void {
    const referrer = { url: this.getURL(), policy: 'strict-origin-when-cross-origin' as const }
    this.openHandler({ url, frameName, features, disposition: 'foreground-tab', referrer })
  }

  private preloadFailed(message: string): void {
    console.error('stand-in: the preload failed\n', message)
    this.emit('preload-error', createEvent(), this.preferences.preload, new Error(message))
  }

  protected override pageSpoke(message: PageMessage): void {
    if (message.kind === 'close') this.closeWindow()
    else if (message.kind === 'zoom') this.setZoomFactor(message.factor)
    else if (message.kind === 'input') this.emit('before-input-event', createEvent(), message.input)
    else if (message.kind === 'context-menu')
      this.emit('context-menu', createEvent(), { ...contextMenu, ...message.at })
    else if (message.kind === 'preload-error') this.preloadFailed(message.message)
    else if (message.kind === 'open') this.opened(message.url, message.frameName, message.features)
    else if (message.kind !== 'ready') void receiveFromPage(this, message, (reply) => this.tell(reply))
  }
}

const contextMenu = {
  linkText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  mediaType: 'none',
  editFlags: {},
}

strict('webContents', WebContents.prototype)

export const webContents = strict('webContents', {
  getAllWebContents: () => [...all.values()],
  getFocusedWebContents: () => null,
  fromId: (id: number) => all.get(id),
  fromDevToolsTargetId: (targetId: string) =>
    [...all.values()].find((contents) => contents.targetId === targetId),
})
