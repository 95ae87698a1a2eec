import { clipboard, ClipboardItem, dialog, type WebContents } from 'electron'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from './file-name'
import { letterHtml } from './letter-html'

/** Puts a letter on the clipboard, as text and as paragraphs that mail programs keep apart. */
export async function copyLetter(text: string): Promise<void> {
  await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': letterHtml(text) })])
}

interface DraftDialog {
  readonly title: string
  readonly kind: string
  readonly folder: string
  readonly name: string
}

/** Asks where to and writes the draft; its path, or null when the user thought better of it. */
export async function saveDraftFile(content: string | Uint8Array, ask: DraftDialog): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: ask.title,
    defaultPath: join(ask.folder, `${fileName(ask.name)}.eml`),
    filters: [{ name: ask.kind, extensions: ['eml'] }],
  })
  if (canceled || filePath === '') return null
  await writeFile(filePath, content)
  return filePath
}

/** Prints what the window shows in its print style. A user who closes the system's print dialog has not failed. */
export function printPage(contents: WebContents | null): Promise<void> {
  return new Promise((resolve) => {
    if (contents === null) resolve()
    else contents.print({ printBackground: false }, () => resolve())
  })
}
