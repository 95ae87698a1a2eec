import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import type { Part } from '../part'
import { pageUrl } from '../security/page-address'
import { pageBackground, pagePreferences } from './page-window'
import { placeOn, readPlace, smallest, writePlace } from './window-place'

interface Wiring {
  readonly title: string
  readonly icon: Electron.NativeImage
  readonly preload: string
  readonly placeFile: string
  readonly hidden: boolean
  readonly devTools: boolean
  /** Asked before the window closes; false keeps it open for the asker to decide. */
  readonly mayClose: () => boolean
}

const mostRecoveries = 3

/** The window of the app. It is made once, hidden rather than closed where the user wants that, and can always be brought back. */
export class MainWindow implements Part {
  readonly name = 'window'
  private window: BrowserWindow | null = null
  private recoveries = 0
  private readonly created = new Set<(window: BrowserWindow) => void>()

  constructor(private readonly wiring: Wiring) {}

  start(): void {
    nativeTheme.on('updated', this.paint)
    this.open(!this.wiring.hidden)
  }

  stop(): void {
    nativeTheme.off('updated', this.paint)
  }

  /** Calls back with each window made, before its page is loaded. */
  onCreated(listener: (window: BrowserWindow) => void): void {
    this.created.add(listener)
  }

  contents(): WebContents | null {
    return this.window === null || this.window.isDestroyed() ? null : this.window.webContents
  }

  isOurs = (webContentsId: number): boolean => this.contents()?.id === webContentsId

  isInFront(): boolean {
    return this.window !== null && this.window.isVisible() && !this.window.isMinimized()
  }

  /** Whether the user has it before them and types into it. */
  hasFocus(): boolean {
    return this.isInFront() && this.window?.isFocused() === true
  }

  /** Brings the window before the user, whatever has become of it. */
  show(): void {
    if (this.window === null) return this.open(true)
    if (this.window.isMinimized()) this.window.restore()
    this.window.show()
    this.window.focus()
  }

  hide(): void {
    this.window?.hide()
  }

  minimize(): void {
    this.window?.minimize()
  }

  private open(visible: boolean): void {
    const { title, icon, preload, devTools } = this.wiring
    const { maximized, x, y, ...size } = this.place()
    const window = new BrowserWindow({
      ...size,
      ...(x === undefined || y === undefined ? {} : { x, y }),
      minWidth: smallest.width,
      minHeight: smallest.height,
      title,
      icon,
      show: false,
      backgroundColor: pageBackground(),
      webPreferences: pagePreferences(preload, devTools),
    })
    this.window = window
    if (maximized && visible) window.maximize()
    for (const listener of this.created) listener(window)
    if (visible) window.once('ready-to-show', () => this.show())
    window.on('close', (event) => this.closing(event))
    window.on('closed', () => (this.window = null))
    window.webContents.on('render-process-gone', () => this.recover(window))
    void window.loadURL(pageUrl)
  }

  /** A page that crashed comes back by itself, unless it does nothing but crash. */
  private recover(window: BrowserWindow): void {
    this.recoveries += 1
    if (this.recoveries <= mostRecoveries && !window.isDestroyed()) window.webContents.reload()
  }

  private closing(event: { preventDefault(): void }): void {
    this.keepPlace()
    if (!this.wiring.mayClose()) event.preventDefault()
  }

  private place() {
    const screens = screen.getAllDisplays().map((display) => display.workArea)
    return placeOn(readPlace(this.wiring.placeFile), screens)
  }

  private keepPlace(): void {
    if (this.window === null) return
    writePlace(this.wiring.placeFile, {
      ...this.window.getNormalBounds(),
      maximized: this.window.isMaximized(),
    })
  }

  private readonly paint = (): void => this.window?.setBackgroundColor(pageBackground())
}
