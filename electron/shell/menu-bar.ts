import { app, Menu } from 'electron'
import type { KeptWorkspace } from '../kept-workspace'
import type { Words } from '#core/words/words'
import type { Part } from '../part'
import { pageUrl } from '../security/page-address'
import { appMenu } from './app-menu'
import type { Destinations } from './destinations'
import type { MainWindow } from './main-window'
import { undoWhereMeant } from './undo-choice'

interface MenuBar extends Part {
  /** Says it anew, where it reads otherwise now. */
  readonly draw: () => void
}

/** The menu of the window, or of the screen on macOS. */
export function createMenuBar(
  words: Words,
  window: MainWindow,
  destinations: Destinations,
  kept: KeptWorkspace,
): MenuBar {
  const choices = {
    go: (destination: Parameters<Destinations['choose']>[0]) => destinations.choose(destination),
    undo: () => void undoWhereMeant(window.contents(), 'undo', kept),
    redo: () => void undoWhereMeant(window.contents(), 'redo', kept),
    parts: () => void window.contents()?.loadURL(`${pageUrl}#/ui`),
    quit: () => app.quit(),
  }
  let shown = ''
  let stopListening: (() => void) | null = null

  /** Undo and redo say what they would take back; the menu is set anew only where that reads otherwise. */
  function draw(): void {
    const undoState = kept.undoState()
    const next = JSON.stringify([words.shell.menu.file, undoState])
    if (next === shown) return
    shown = next
    const isMac = process.platform === 'darwin'
    const menu = appMenu(choices, { words, isMac, hasDevTools: !app.isPackaged, undoState })
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  }

  return {
    name: 'menu',
    draw,
    start() {
      draw()
      stopListening = kept.onChanged(draw)
    },
    stop: () => stopListening?.(),
  }
}
