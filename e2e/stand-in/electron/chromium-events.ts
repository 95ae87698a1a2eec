import { browser } from '../browser/browser'
import { record } from '../record'
import { strict } from '../strict'
import { app } from './app'
import { BrowserWindow } from './browser-window'
import { createEvent } from './event'
import { defaultSession } from './session'

const byTarget = (targetId: string): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === targetId)

/** Brings what Chromium does by itself to the window it happened to. */
export function watchChromium(): void {
  browser.watch({
    titled: (targetId, title) => {
      const window = byTarget(targetId)
      if (window && title && window.webContents.getURL() && window.getTitle() !== title)
        window.pageWasTitled(title)
    },
    crashed: (targetId) => {
      const contents = byTarget(targetId)?.webContents
      contents?.crash('crashed')
      app.emit('render-process-gone', createEvent(), contents, { reason: 'crashed', exitCode: 5 })
    },
    closed: (targetId) => byTarget(targetId)?.pageWasClosed(),
    downloading: (targetId, url, filename) => {
      record.downloads.push(url)
      const item = strict('DownloadItem', {
        getURL: () => url,
        getFilename: () => filename,
        cancel: () => undefined,
      })
      defaultSession.emit('will-download', createEvent(), item, byTarget(targetId)?.webContents)
    },
    ended: () => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.crash('killed')
      console.error('stand-in: Chromium has ended unexpectedly')
      app.exit(1)
    },
  })
}
