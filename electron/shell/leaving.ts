import type { App } from 'electron'
import { settingsOf } from '#core/workspace/workspace'
import type { Words } from '#core/words/words'
import type { Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import { askToLoseChange, askToStayInTray, wasAskedToStay } from './ask'
import { createClosing, hasTrayHost } from './closing'
import type { MainWindow } from './main-window'
import { Quitting } from './quitting'
import type { AskBus } from './session-bus'
import { settlePage } from './settle-page'

interface Wiring {
  readonly app: App
  readonly kept: KeptWorkspace
  readonly window: () => MainWindow
  readonly words: Words
  readonly askBus: AskBus
  readonly platform: NodeJS.Platform
  /** Exists once the user has agreed to the tray. */
  readonly trayAnswerFile: string
  readonly stopParts: () => Promise<void>
  readonly log: Log
}

/** The two ways out: quitting, which waits for the disk, and closing the window, which may only hide it. */
export function createLeaving(wiring: Wiring): {
  readonly quitting: Quitting
  readonly mayClose: () => boolean
} {
  const { app, kept, window, words, askBus, platform, trayAnswerFile, stopParts, log } = wiring
  const quitting = new Quitting({
    app,
    settlePage: () => settlePage(window().contents()),
    flush: (timeoutMs) => kept.flush(timeoutMs),
    isUnsaved: () => kept.saving().state === 'failing',
    mayLoseChange: () => askToLoseChange(words),
    stopParts,
    log,
  })
  const mayClose = createClosing({
    isQuitting: quitting.isQuitting,
    circumstances: async () => ({
      closeToTray: settingsOf(kept.current()).closeToTray,
      hasTrayHost: await hasTrayHost(platform, askBus),
      isExplained: wasAskedToStay(trayAnswerFile),
    }),
    askToStay: () => askToStayInTray(words, trayAnswerFile),
    hide: () => window().hide(),
    quit: () => app.quit(),
  })
  return { quitting, mayClose }
}
