import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import type { Part } from '../part'
import { quickAddUrl } from '../security/page-address'
import { pageBackground, pagePreferences } from './page-window'
import { fittedHeight, placeOfQuickAdd, quickAddSize } from './quick-add-place'

interface Wiring {
  readonly title: () => string
  readonly icon: Electron.NativeImage
  readonly preload: string
  readonly devTools: boolean
  readonly isQuitting: () => boolean
}

/**
 * One line to tell an interview, above whatever program the user is in. It is made when it is first called and goes once
 * it has nothing to keep; closed with something half told, it only hides.
 */
export class QuickAddWindow implements Part {
  readonly name = 'quick add window'
  private window: BrowserWindow | null = null
  private readonly created = new Set<(window: BrowserWindow) => void>()

  constructor(private readonly wiring: Wiring) {}

  start(): void {
    nativeTheme.on('updated', this.paint)
  }

  stop(): void {
    nativeTheme.off('updated', this.paint)
    this.window?.destroy()
  }

  /** Calls back with each window made, before its page is loaded. */
  onCreated(listener: (window: BrowserWindow) => void): void {
    this.created.add(listener)
  }

  contents(): WebContents | null {
    return this.window === null || this.window.isDestroyed() ? null : this.window.webContents
  }

  isOurs = (webContentsId: number): boolean => this.contents()?.id === webContentsId

  /** Brings it before the user; called again while they have it before them, it goes. */
  toggle(): void {
    if (this.window?.isVisible() === true && this.window.isFocused()) this.window.hide()
    else this.show()
  }

  show(): void {
    if (this.window === null) return this.open()
    this.window.show()
    this.window.focus()
  }

  /** As high as what stands in it, and never higher than the screen. */
  fit(height: number): void {
    if (this.window === null) return
    const { workArea } = screen.getDisplayMatching(this.window.getBounds())
    this.window.setContentSize(quickAddSize.width, fittedHeight(height, workArea))
  }

  /** Ends it; `keep` holds on to what is half told until it is called again. */
  close({ keep }: { readonly keep: boolean }): void {
    if (keep) this.window?.hide()
    else this.window?.destroy()
  }

  private open(): void {
    const { title, icon, preload, devTools } = this.wiring
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const window = new BrowserWindow({
      ...placeOfQuickAdd(workArea),
      ...{ title: title(), icon, show: false, backgroundColor: pageBackground() },
      ...{ frame: false, resizable: false, minimizable: false, maximizable: false, fullscreenable: false },
      ...{ alwaysOnTop: true, skipTaskbar: true, useContentSize: true },
      webPreferences: pagePreferences(preload, devTools),
    })
    this.window = window
    // The app's menu would stand in the small window and run its keys against the large one.
    if (process.platform !== 'darwin') window.setMenu(null)
    for (const listener of this.created) listener(window)
    window.once('ready-to-show', () => this.show())
    window.on('close', (event) => {
      if (this.wiring.isQuitting()) return
      event.preventDefault()
      window.hide()
    })
    window.on('closed', () => (this.window = null))
    // A page that crashed has nothing to keep; the next call makes a new one.
    window.webContents.on('render-process-gone', () => window.destroy())
    void window.loadURL(quickAddUrl)
  }

  private readonly paint = (): void => this.window?.setBackgroundColor(pageBackground())
}
