import { app, clipboard, shell } from 'electron'
import { join } from 'node:path'
import type { Handlers } from '#core/ipc/contract'
import type { StorageState } from '#core/ipc/rooms/storage'
import { dayIn } from '#core/time/arithmetic'
import type { Result } from '#core/workspace/failure'
import type { CardIndex } from '../cards/card-index'
import type { Clock } from '../clock'
import type { ClockWatch } from '../clock-doubt'
import type { Log } from '../diagnostics/log'
import { readLicences } from '../diagnostics/licences'
import { versionsOf } from '../diagnostics/versions'
import type { FileReader } from '../exchange/file-reader'
import { ImportBackups } from '../exchange/import-backups'
import type { OpenedFiles } from '../exchange/opened-files'
import { systemSlicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'
import { printPage } from '../shell/hand-over'
import type { Broadcast } from '../ipc/broadcast'
import type { MainWindow } from '../shell/main-window'
import type { QuickAddWindow } from '../shell/quick-add-window'
import { createStorageQuestions } from '../shell/storage-questions'
import type { StorageDesk } from '../workspace/storage-desk'
import { PeopleIndex } from '../people/people-index'
import type { SearchDesk } from '../search/search-desk'
import type { Speaker } from '../speaker'
import type { SpokenLanguage } from '../spoken-language'
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
  /** Resolves once all cards are built. */
  readonly allCards: () => Promise<void>
  readonly clock: Clock
  readonly window: MainWindow
  readonly quickAddWindow: QuickAddWindow
  readonly broadcast: Broadcast
  readonly reader: FileReader
  readonly log: Log
  readonly opened: OpenedFiles
  readonly speaker: Speaker
  readonly spoken: SpokenLanguage
  readonly search: SearchDesk
  readonly state: () => StorageState
  readonly desk: StorageDesk
  readonly clockWatch: ClockWatch
  readonly notificationsAvailable: () => boolean
  readonly quickAddKeysTaken: () => boolean
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

  const people = new PeopleIndex({
    workspace: () => kept.current(),
    now: () => clock.now(),
    zone: () => clock.zone(),
  })
  const backUp = (): Promise<Result<null>> => wiring.desk.backUpBefore('import')
  const backups = new ImportBackups({ backUp, clock, log: wiring.log })

  return {
    app: createAppHandlers({
      clock,
      about: {
        version: app.getVersion(),
        versions: versionsOf(process.versions),
        locales: wiring.spoken.system(),
        platform: process.platform,
      },
      storage: state,
      conflict: () => wiring.desk.conflict(),
      notificationsAvailable,
      quickAddKeysTaken: wiring.quickAddKeysTaken,
      licences: () => readLicences([import.meta.dirname, join(import.meta.dirname, '../renderer')]),
      onPageReady,
    }),
    workspace: createWorkspaceHandlers(
      kept,
      cards,
      wiring.allCards,
      backups.around((command) => kept.run(command)),
    ),
    exchange: createExchangeHandlers({
      reader,
      clock,
      workspace: () => kept.current(),
      slicing: systemSlicing,
      opened: wiring.opened,
      told: (share) => wiring.broadcast('readingMoved', { share }),
      run: (command) => kept.run(command),
      backUp: backups.make,
    }),
    letters: composeLetters({
      ...{ kept, clock, window, speaker, openExternal },
      formats: () => wiring.spoken.system().formats,
    }),
    insight: createInsightHandlers(kept, clock, systemSlicing),
    takeOut: composeTakeOut({
      ...{ kept, cards, clock, speaker, people },
      print: () => printPage(window.contents()),
    }),
    people: createPeopleHandlers(people),
    search: createSearchHandlers(wiring.search),
    shell: createShellHandlers({
      openExternal,
      copyText: (text) => clipboard.writeText(text),
      quickAdd: wiring.quickAddWindow,
      announce: (done) => wiring.broadcast('quickAdded', { done }),
    }),
    storage: createStorageHandlers({
      desk: wiring.desk,
      ask: createStorageQuestions(speaker.words, () => dayIn(clock.now(), clock.zone())),
      openPath: (path) => shell.openPath(path),
      state,
      clockWatch: wiring.clockWatch,
      onReplaced: wiring.onReplaced,
    }),
  }
}
