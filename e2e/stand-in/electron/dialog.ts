import type { Dialog } from 'electron'
import { record } from '../record'
import { strict } from '../strict'

/** Dialogs may be given a window first; it changes nothing here. */
function note(kind: string, given: unknown[]): { defaultId: number; cancelId: number } {
  const options = (given.length > 1 ? given[1] : given[0]) as
    { defaultId?: number; cancelId?: number } | undefined
  record.dialogs.push({ kind, options })
  return { defaultId: options?.defaultId ?? 0, cancelId: options?.cancelId ?? 0 }
}

/** Every dialog is answered at once with its default button or cancelled; a test replaces the method to answer otherwise. */
export const dialog = strict('dialog', {
  showOpenDialog: (...given: unknown[]) => {
    note('open', given)
    return Promise.resolve({ canceled: true, filePaths: [] })
  },
  showOpenDialogSync: (...given: unknown[]) => void note('open', given),
  showSaveDialog: (...given: unknown[]) => {
    note('save', given)
    return Promise.resolve({ canceled: true, filePath: '' })
  },
  showSaveDialogSync: (...given: unknown[]) => {
    note('save', given)
    return ''
  },
  showMessageBox: (...given: unknown[]) =>
    Promise.resolve({ response: note('message', given).defaultId, checkboxChecked: false }),
  showMessageBoxSync: (...given: unknown[]) => note('message', given).defaultId,
  showErrorBox: (title: string, content: string) =>
    void record.dialogs.push({ kind: 'error', options: { title, content } }),
} satisfies Partial<Dialog>)
