import { app, clipboard, shell } from 'electron'
import type { Handlers } from '#core/ipc/contract'
import type { StorageState } from '#core/ipc/rooms/storage'
import { dayIn } from '#core/time/arithmetic'
import type { CardIndex } from '../cards/card-index'
import type { Clock } from '../clock'
import type { FileReader } from '../exchange/file-reader'
import type { OpenedFiles } from '../exchange/opened-files'
import { systemSlicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'
import { printPage } from '../shell/hand-over'
import type { MainWindow } from '../shell/main-window'
import { createStorageQuestions } from '../shell/storage-questions'
import type { StorageDesk } from '../workspace/storage-desk'
import { PeopleIndex } from '../people/people-index'
import type { SearchDesk } from '../search/search-desk'
import type { Speaker } from '../speaker'
import { composeTakeOut } from '../take-out/compose-take-out'
import { createAppHandlers } from './app-handlers'
import { createExchangeHandlers } from './exchange-handlers'
import { createInsightHandlers } from './insight-handlers'
import { composeLetters } from './letter-wiring'
import { seldom } from './restraint'
import { createPeopleHandlers } from './people-handlers'
import { createSearchHandlers } from './search-handlers'
import { createShellHandlers } from './shell-handlers'
import { createStorageHandlers } from './storage-handlers'
import { createWorkspaceHandlers } from './workspace-handlers'

interface Wiring {
  readonly kept: KeptWorkspace
  readonly cards: CardIndex
  readonly clock: Clock
  readonly window: MainWindow
  readonly reader: FileReader
  readonly opened: OpenedFiles
  readonly speaker: Speaker
  readonly search: SearchDesk
  readonly state: () => StorageState
  readonly desk: StorageDesk
  readonly notificationsAvailable: () => boolean
  readonly onPageReady: () => void
  readonly onReplaced: () => Promise<void>
}

/** Every room of the contract, with what it needs of the desktop. */
export function createHandlers(wiring: Wiring): Handlers {
  const { kept, cards, clock, window, reader, speaker, state, notificationsAvailable, onPageReady } = wiring
  const openExternal = seldom(
    (address: string) => shell.openExternal(address),
    () => clock.now(),
  )

  return {
    app: createAppHandlers({
      clock,
      about: { version: app.getVersion(), language: speaker.locale, platform: process.platform },
      storage: state,
      conflict: () => wiring.desk.conflict(),
      notificationsAvailable,
      onPageReady,
    }),
    workspace: createWorkspaceHandlers(kept, cards),
    exchange: createExchangeHandlers({
      reader,
      clock,
      workspace: () => kept.current(),
      opened: wiring.opened,
      run: (command) => kept.run(command),
      backUp: () => wiring.desk.backUpNow(),
    }),
    letters: composeLetters({ kept, clock, window, speaker, openExternal }),
    insight: createInsightHandlers(kept, clock, systemSlicing),
    takeOut: composeTakeOut({ kept, cards, clock, speaker, print: () => printPage(window.contents()) }),
    people: createPeopleHandlers(
      new PeopleIndex({
        workspace: () => kept.current(),
        now: () => clock.now(),
        zone: () => clock.zone(),
      }),
    ),
    search: createSearchHandlers(wiring.search),
    shell: createShellHandlers({ openExternal, copyText: (text) => clipboard.writeText(text) }),
    storage: createStorageHandlers({
      desk: wiring.desk,
      ask: createStorageQuestions(speaker.words, () => dayIn(clock.now(), clock.zone())),
      openPath: (path) => shell.openPath(path),
      state,
      onReplaced: wiring.onReplaced,
    }),
  }
}
