import type { MenuItemConstructorOptions } from 'electron'
import { app } from './app'
import type { BrowserWindow } from './browser-window'

interface Role {
  label: string
  accelerator?: string
  run?: (window: BrowserWindow | null) => void
}

const contents = (window: BrowserWindow | null) => window?.webContents

/** What Electron does by itself for the roles an item can have. */
export const roles: Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, Role>> = {
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', run: () => app.quit() },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W', run: (window) => window?.close() },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', run: (window) => window?.minimize() },
  zoom: { label: 'Zoom', run: (window) => window?.maximize() },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', run: (window) => contents(window)?.undo() },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', run: (window) => contents(window)?.redo() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', run: (window) => contents(window)?.cut() },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', run: (window) => contents(window)?.copy() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', run: (window) => contents(window)?.paste() },
  pasteAndMatchStyle: { label: 'Paste and Match Style', run: (window) => contents(window)?.paste() },
  delete: { label: 'Delete', run: (window) => contents(window)?.delete() },
  selectAll: {
    label: 'Select All',
    accelerator: 'CommandOrControl+A',
    run: (window) => contents(window)?.selectAll(),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => contents(window)?.reload() },
  forceReload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    run: (window) => contents(window)?.reload(),
  },
  toggleDevTools: { label: 'Toggle Developer Tools', run: (window) => contents(window)?.toggleDevTools() },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  resetZoom: { label: 'Actual Size', run: (window) => contents(window)?.setZoomLevel(0) },
  zoomIn: { label: 'Zoom In', run: (window) => zoomBy(window, 0.5) },
  zoomOut: { label: 'Zoom Out', run: (window) => zoomBy(window, -0.5) },
  about: { label: 'About', run: () => app.showAboutPanel() },
  hide: { label: 'Hide' },
  hideOthers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  services: { label: 'Services' },
  front: { label: 'Bring All to Front' },
  window: { label: 'Window' },
  help: { label: 'Help' },
  fileMenu: { label: 'File' },
  editMenu: { label: 'Edit' },
  viewMenu: { label: 'View' },
  windowMenu: { label: 'Window' },
  appMenu: { label: 'Application' },
}

function zoomBy(window: BrowserWindow | null, step: number): void {
  const page = contents(window)
  page?.setZoomLevel(page.getZoomLevel() + step)
}

/** Menus that a role fills by itself. */
export const roleMenus: Partial<Record<string, NonNullable<MenuItemConstructorOptions['role']>[]>> = {
  fileMenu: ['quit'],
  editMenu: ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'],
  viewMenu: ['reload', 'forceReload', 'toggleDevTools', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
  windowMenu: ['minimize', 'zoom', 'close'],
  appMenu: ['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'],
}
