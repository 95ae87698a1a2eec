import { dialog } from 'electron'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from './file-name'

interface SaveQuestion {
  readonly title: string
  /** What the system's dialog calls files of this kind. */
  readonly kind: string
  readonly folder: string
  readonly name: string
  readonly extension: string
}

/** Asks where to and writes the file; its path, or null when the user thought better of it. @throws what the disk says */
export async function saveFile(content: string | Uint8Array, ask: SaveQuestion): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: ask.title,
    defaultPath: join(ask.folder, `${fileName(ask.name)}.${ask.extension}`),
    filters: [{ name: ask.kind, extensions: [ask.extension] }],
  })
  if (canceled || filePath === '') return null
  await writeFile(filePath, content)
  return filePath
}
