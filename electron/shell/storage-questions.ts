import { app, dialog } from 'electron'
import { join } from 'node:path'
import type { PlainDate } from '#core/time/kinds'
import type { Words } from '#core/words/words'
import { oneAtATime } from '../handlers/restraint'
import type { StorageQuestions } from '../handlers/storage-handlers'

/** The system's own dialogs for a copy of the data and for the folder that holds it. */
export function createStorageQuestions(
  { shell }: Pick<Words, 'shell'>,
  today: () => PlainDate,
): StorageQuestions {
  const words = shell.storage
  const filters = () => [{ name: words.kind, extensions: ['json'] }]

  async function open(title: string, properties: ('openFile' | 'openDirectory' | 'createDirectory')[]) {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title,
      properties,
      ...(properties.includes('openFile') ? { filters: filters() } : {}),
    })
    return canceled ? null : (filePaths[0] ?? null)
  }

  async function save(): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: words.saveCopy,
      defaultPath: join(app.getPath('documents'), `afterword-${today()}.json`),
      filters: filters(),
    })
    return canceled || filePath === '' ? null : filePath
  }

  return {
    fileToOpen: oneAtATime(() => open(words.openCopy, ['openFile'])),
    fileToSave: oneAtATime(save),
    folder: oneAtATime(() => open(words.chooseFolder, ['openDirectory', 'createDirectory'])),
  }
}
