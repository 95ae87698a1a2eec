import { app } from 'electron'
import { join } from 'node:path'
import type { StorageState } from '#core/ipc/rooms/storage'
import type { Data } from './compose-data'
import { OpenedFiles } from './exchange/opened-files'
import { createBroadcast, type Broadcast } from './ipc/broadcast'
import type { Given } from './run-app'
import { offerTextMenu } from './shell/context-menu'
import { linkDestination } from './shell/deep-link'
import { Destinations } from './shell/destinations'
import { windowIcon } from './shell/icons'
import type { Launch } from './shell/launches'
import { createLeaving } from './shell/leaving'
import { MainWindow } from './shell/main-window'
import { QuickAddWindow } from './shell/quick-add-window'
import type { Quitting } from './shell/quitting'
import { askSessionBus } from './shell/session-bus'

/** The window, the ways in and the ways out. */
export interface Front {
  readonly window: MainWindow
  readonly quickAddWindow: QuickAddWindow
  /** One line for an interview: in the window the user is in, else in a small one above whatever they do. */
  readonly quickAdd: () => void
  readonly broadcast: Broadcast
  readonly destinations: Destinations
  readonly quitting: Quitting
  /** Shows the window: at the card where a link of ours asked for one, with the files that were opened. */
  readonly enter: (launch: Launch) => void
  readonly opened: OpenedFiles
}

export function composeFront(
  { folder, log, options, spoken }: Given,
  { kept, state }: Data,
  stopParts: () => Promise<void>,
): Front {
  const { words } = spoken
  const leaving = createLeaving({
    ...{ app, kept, words, stopParts, log },
    window: () => window,
    askBus: askSessionBus,
    platform: process.platform,
    trayAnswerFile: join(folder, 'stays-in-tray'),
  })
  const preload = join(import.meta.dirname, '../preload/preload.cjs')
  const devTools = !app.isPackaged
  const window: MainWindow = new MainWindow({
    title: words.shell.appName,
    icon: windowIcon(),
    preload,
    placeFile: join(folder, 'window.json'),
    hidden: options.hidden || wasOpenedAtLogin(),
    devTools,
    mayClose: leaving.mayClose,
  })
  const quickAddWindow = new QuickAddWindow({
    title: () => words.quickAdd.title,
    icon: windowIcon(),
    preload,
    devTools,
    isQuitting: leaving.quitting.isQuitting,
  })
  const broadcast = createBroadcast(() =>
    [window.contents(), quickAddWindow.contents()].filter((contents) => contents !== null),
  )
  const destinations = new Destinations(() => window.show(), broadcast)
  quickAddWindow.onCreated(({ webContents }) => offerTextMenu(webContents, words))
  window.onCreated(({ webContents }) => {
    offerTextMenu(webContents, words)
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) destinations.pageLeft()
    })
    webContents.on('destroyed', () => destinations.pageLeft())
  })
  const hasApplication = (id: string): boolean => kept.current().applications.has(id)
  const opened = new OpenedFiles()
  const enter = ({ link, files }: Launch): void => {
    opened.add(files)
    if (link !== null) destinations.choose(linkDestination(link, hasApplication))
    if (files.length > 0) destinations.choose({ to: 'openedFiles' })
    else if (link === null) window.show()
  }
  const quickAdd = (): void => {
    if (window.hasFocus() || !takesChanges(state())) destinations.choose({ to: 'quickAdd' })
    else quickAddWindow.toggle()
  }
  return {
    window,
    quickAddWindow,
    quickAdd,
    broadcast,
    destinations,
    quitting: leaving.quitting,
    enter,
    opened,
  }
}

/** Whether anything can be added. Where the user has to choose first what to go on with, the large window asks. */
function takesChanges(found: StorageState): boolean {
  if (found.state === 'damaged') return found.mustChoose !== true
  return found.state === 'ok' || found.state === 'new'
}

/** macOS starts login items without our switch, and says so in its own way. */
function wasOpenedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}
