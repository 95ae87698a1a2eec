import type { BaseWindow, BrowserWindowConstructorOptions } from 'electron'
import { browser } from '../browser/browser'
import { strict } from '../strict'
import { app } from './app'
import { createEvent } from './event'
import { WebContents } from './web-contents'
import { WindowOnDesktop } from './window-on-desktop'

type Provided =
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'focus'
  | 'blur'
  | 'setTitle'
  | 'getTitle'

const open = new Map<number, BrowserWindow>()
let focused: BrowserWindow | undefined
let lastId = 0

/** State and events of a window; its page lives in Chromium. */
export class BrowserWindow extends WindowOnDesktop implements Pick<BaseWindow, Provided> {
  readonly id = ++lastId
  readonly webContents: WebContents
  private title: string
  private visible = false
  private isGone = false
  /** Chromium closed the page (its own title bar) but the app refused to close the window. */
  private hasLostPage = false

  constructor(private readonly options: BrowserWindowConstructorOptions = {}) {
    super(options)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.title = options.title ?? app.name
    this.webContents = new WebContents(() => this.close(), options.webPreferences ?? {})
    open.set(this.id, this)
    this.openPage()
    this.webContents.once('dom-ready', () => setImmediate(() => this.isGone || this.emit('ready-to-show')))
    app.emit('web-contents-created', createEvent(), this.webContents)
    app.emit('browser-window-created', createEvent(), this)
    if (options.show ?? true) this.show()
  }

  static getAllWindows = (): BrowserWindow[] => [...open.values()]
  static getFocusedWindow = (): BrowserWindow | null => focused ?? null
  static fromId = (id: number): BrowserWindow | null => open.get(id) ?? null
  static fromWebContents = (contents: object): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  loadFile = (path: string): Promise<void> => this.webContents.loadFile(path)
  reload = (): void => this.webContents.reload()
  capturePage = () => this.webContents.capturePage()
  isDestroyed = (): boolean => this.isGone
  isVisible = (): boolean => this.visible
  isFocused = (): boolean => focused === this
  getTitle = (): string => this.title

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.hasLostPage) this.reopenPage()
    if (this.visible) return
    this.visible = true
    this.webContents.setShown(true)
    this.emit('show')
  }

  hide(): void {
    if (!this.visible) return
    this.visible = false
    this.webContents.setShown(false)
    this.blur()
    this.emit('hide')
  }

  focus(): void {
    if (!this.visible || focused === this) return
    focused?.blur()
    focused = this
    if (browser.headed) this.webContents.focus()
    this.emit('focus')
    app.emit('browser-window-focus', createEvent(), this)
  }

  blur(): void {
    if (focused !== this) return
    focused = undefined
    this.emit('blur')
    app.emit('browser-window-blur', createEvent(), this)
  }

  override minimize(): void {
    this.blur()
    super.minimize()
  }

  close(): void {
    if (this.isGone) return
    const event = createEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
    else app.closingWasPrevented()
  }

  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    this.blur()
    this.visible = false
    open.delete(this.id)
    if (!this.hasLostPage) this.webContents.closePage()
    this.webContents.destroyed()
    this.emit('closed')
    app.windowWasClosed(open.size)
  }

  setTitle(title: string): void {
    this.title = title
  }

  /** The page's own title takes over unless the app holds on to the old one. */
  pageWasTitled(title: string): void {
    const event = createEvent()
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.title = title
  }

  /** Chromium closed the page by itself, which is a user who clicked the window's own close button. */
  pageWasClosed(): void {
    if (this.isGone) return
    this.hasLostPage = true
    this.close()
  }

  protected override resized(): void {
    this.webContents.resize(this.getBounds())
  }

  private openPage(): void {
    const { preload, additionalArguments = [], zoomFactor = 1 } = this.options.webPreferences ?? {}
    this.webContents.open({ preload, switches: additionalArguments, zoomFactor }, this.getBounds())
  }

  private reopenPage(): void {
    this.hasLostPage = false
    this.openPage()
    void this.loadURL(this.webContents.getURL())
  }
}

strict('BrowserWindow', BrowserWindow.prototype)
strict('BrowserWindow', BrowserWindow)
