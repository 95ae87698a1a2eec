import type { BrowserWindow } from 'electron'
import { WindowState } from './window-state'

type Provided =
  | 'setMenu'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setProgressBar'
  | 'setOverlayIcon'
  | 'flashFrame'
  | 'setIcon'
  | 'setBackgroundColor'
  | 'setSkipTaskbar'
  | 'moveTop'

/** Decorations that only a desktop could show. */
export class WindowOnDesktop extends WindowState implements Pick<BrowserWindow, Provided> {
  setMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setProgressBar(): void {}
  setOverlayIcon(): void {}
  flashFrame(): void {}
  setIcon(): void {}
  setBackgroundColor(): void {}
  setSkipTaskbar(): void {}
  moveTop(): void {}
}
