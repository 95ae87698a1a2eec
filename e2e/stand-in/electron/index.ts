import { strict } from '../strict'
import { app } from './app'
import { BrowserWindow } from './browser-window'
import { watchChromium } from './chromium-events'
import { clipboard, ClipboardItem } from './clipboard'
import { dialog } from './dialog'
import { globalShortcut } from './global-shortcut'
import { ipcMain } from './ipc-main'
import { Menu, MenuItem } from './menu'
import { nativeImage } from './native-image'
import { nativeTheme } from './native-theme'
import { net } from './net'
import { Notification } from './notification'
import { powerMonitor } from './power-monitor'
import { protocol } from './protocol'
import { crashReporter, powerSaveBlocker, safeStorage, systemPreferences } from './quiet-modules'
import { screen } from './screen'
import { session } from './session'
import { shell } from './shell'
import { Tray } from './tray'
import { utilityProcess } from './utility-process'
import { webContents } from './web-contents'

app.getWindows = BrowserWindow.getAllWindows
watchChromium()

/** What `electron` means to the app's main process. */
export const electron = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  utilityProcess,
  webContents,
  // Libraries ask main for these too and expect nothing.
  contextBridge: undefined,
  ipcRenderer: undefined,
  webFrame: undefined,
  webUtils: undefined,
} satisfies Partial<Record<keyof typeof Electron.CrossProcessExports, unknown>>)
