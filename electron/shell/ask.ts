import { dialog } from 'electron'
import { existsSync, writeFileSync } from 'node:fs'
import type { Words } from '#core/words/words'

type ShellWords = Pick<Words, 'shell'>

/** Asked when the window is closed for the first time; a yes is remembered in `file` and never asked for again. */
export async function askToStayInTray({ shell }: ShellWords, file: string): Promise<boolean> {
  const { question, detail, keep, quit } = shell.closing
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: question,
    detail,
    buttons: [keep, quit],
    defaultId: 0,
    cancelId: 0,
  })
  const stays = response === 0
  if (stays) writeFileSync(file, '')
  return stays
}

export function wasAskedToStay(file: string): boolean {
  return existsSync(file)
}

/** Asked before quitting with a change that the disk refused. */
export async function askToLoseChange({ shell }: ShellWords): Promise<boolean> {
  const { question, detail, stay, quit } = shell.quitting
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: question,
    detail,
    buttons: [stay, quit],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
