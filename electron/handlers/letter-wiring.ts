import { app, type PrintToPDFOptions } from 'electron'
import type { Handlers } from '#core/ipc/contract'
import { dayIn } from '#core/time/arithmetic'
import type { Clock } from '../clock'
import type { KeptWorkspace } from '../kept-workspace'
import { exportLetters } from '../letter-list/export-letters'
import { LetterIndex } from '../letter-list/letter-index'
import { copyLetter, printPage, saveDraftFile } from '../shell/hand-over'
import type { MainWindow } from '../shell/main-window'
import { saveFile } from '../shell/save-file'
import type { Speaker } from '../speaker'
import { draftMail, mailAddress } from './letter-files'
import { createLetterHandlers, type OutgoingLetter } from './letter-handlers'
import { oneAtATime } from './restraint'

interface Given {
  readonly kept: KeptWorkspace
  readonly clock: Clock
  readonly window: MainWindow
  readonly speaker: Speaker
  /** Where the user is, as the manner of days and numbers there: a BCP 47 tag. */
  readonly formats: () => string
  readonly openExternal: (address: string) => Promise<void>
}

/** Letters with the system around them: its clipboard, its dialogs, its mail program, its printer. */
export function composeLetters({
  kept,
  clock,
  window,
  speaker,
  formats,
  openExternal,
}: Given): Handlers['letters'] {
  const { draft, pdf } = speaker.words.shell
  const { kinds } = speaker.words.letters
  const index = new LetterIndex({ workspace: () => kept.current(), kindName: (kind) => kinds[kind] })
  const ask = (letter: OutgoingLetter) => ({ folder: app.getPath('documents'), name: letter.subject })

  async function savePdf(letter: OutgoingLetter): Promise<string | null> {
    const contents = window.contents()
    if (contents === null) return null
    const content = await contents.printToPDF(sheet(formats()))
    return saveFile(content, { title: pdf.saveTitle, kind: pdf.kind, extension: 'pdf', ...ask(letter) })
  }

  return createLetterHandlers({
    workspace: () => kept.current(),
    copy: copyLetter,
    openExternal,
    mailAddress,
    saveDraft: oneAtATime((letter: OutgoingLetter) =>
      saveDraftFile(draftMail(letter), { title: draft.saveTitle, kind: draft.mail, ...ask(letter) }),
    ),
    print: oneAtATime(() => printPage(window.contents())),
    savePdf: oneAtATime(savePdf),
    list: (wish) => index.list(wish),
    exportAll: oneAtATime((wish) =>
      exportLetters(index, wish, { speaker, today: dayIn(clock.now(), clock.zone()) }),
    ),
  })
}

/** Letter paper where that is the paper of the country, A4 everywhere else. */
function sheet(formats: string): PrintToPDFOptions {
  const isLetter = /-(?:US|CA|MX|PH|CL|CO)\b/.test(formats)
  return { pageSize: isLetter ? 'Letter' : 'A4', printBackground: false }
}
