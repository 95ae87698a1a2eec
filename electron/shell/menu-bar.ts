import { app, Menu } from 'electron'
import type { KeptWorkspace } from '../kept-workspace'
import type { Words } from '#core/words/words'
import type { Part } from '../part'
import { appMenu } from './app-menu'
import type { Destinations } from './destinations'
import type { MainWindow } from './main-window'
import { undoWhereMeant } from './undo-choice'

/** The menu of the window, or of the screen on macOS. */
export function createMenuBar(
  words: Words,
  window: MainWindow,
  destinations: Destinations,
  kept: KeptWorkspace,
): Part {
  const choices = {
    go: (destination: Parameters<Destinations['choose']>[0]) => destinations.choose(destination),
    undo: () => void undoWhereMeant(window.contents(), 'undo', kept),
    redo: () => void undoWhereMeant(window.contents(), 'redo', kept),
    quit: () => app.quit(),
  }
  const circumstances = { words, isMac: process.platform === 'darwin', hasDevTools: !app.isPackaged }
  return {
    name: 'menu',
    start: () => Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(choices, circumstances))),
  }
}
