import { app, clipboard, shell } from 'electron'
import type { Handlers } from '#core/ipc/contract'
import type { StorageState } from '#core/ipc/rooms/storage'
import type { CardIndex } from '../cards/card-index'
import type { Clock } from '../clock'
import type { CalendarReader } from '../exchange/calendar-reader'
import type { KeptWorkspace } from '../kept-workspace'
import { copyLetter, printPage, saveDraftFile } from '../shell/hand-over'
import type { MainWindow } from '../shell/main-window'
import type { Speaker } from '../speaker'
import { createAppHandlers } from './app-handlers'
import { createExchangeHandlers } from './exchange-handlers'
import { createLetterHandlers, type OutgoingLetter } from './letter-handlers'
import { draftMail, mailAddress } from './letter-files'
import { oneAtATime, seldom } from './restraint'
import { createShellHandlers } from './shell-handlers'
import { createWorkspaceHandlers } from './workspace-handlers'

interface Wiring {
  readonly kept: KeptWorkspace
  readonly cards: CardIndex
  readonly clock: Clock
  readonly window: MainWindow
  readonly reader: CalendarReader
  readonly speaker: Speaker
  readonly state: () => StorageState
  readonly notificationsAvailable: () => boolean
  readonly onPageReady: () => void
}

/** Every room of the contract, with what it needs of the desktop. */
export function createHandlers(wiring: Wiring): Handlers {
  const { kept, cards, clock, window, reader, speaker, state, notificationsAvailable, onPageReady } = wiring
  const { draft } = speaker.words.shell
  const openExternal = seldom(
    (address: string) => shell.openExternal(address),
    () => clock.now(),
  )

  async function saveDraft(letter: OutgoingLetter): Promise<string | null> {
    const ask = {
      title: draft.saveTitle,
      kind: draft.mail,
      folder: app.getPath('documents'),
      name: letter.subject,
    }
    return saveDraftFile(draftMail(letter), ask)
  }

  return {
    app: createAppHandlers({
      clock,
      about: { version: app.getVersion(), language: speaker.locale, platform: process.platform },
      storage: state,
      notificationsAvailable,
      onPageReady,
    }),
    workspace: createWorkspaceHandlers(kept, cards),
    exchange: createExchangeHandlers(
      (bytes) => reader.read(bytes, { zone: clock.zone(), now: clock.now() }),
      () => kept.current(),
    ),
    letters: createLetterHandlers({
      workspace: () => kept.current(),
      copy: copyLetter,
      openExternal,
      mailAddress,
      saveDraft: oneAtATime(saveDraft),
      print: oneAtATime(() => printPage(window.contents())),
    }),
    shell: createShellHandlers({ openExternal, copyText: (text) => clipboard.writeText(text) }),
  }
}
