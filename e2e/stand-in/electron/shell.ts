import type { Shell } from 'electron'
import { record } from '../record'
import { strict } from '../strict'

function note(call: string, target = ''): void {
  record.shell.push({ call, target })
}

/** Nothing is opened; what would have been is written down. */
export const shell = strict('shell', {
  openExternal: (url) => Promise.resolve(note('openExternal', url)),
  openPath: (path) => {
    note('openPath', path)
    return Promise.resolve('')
  },
  showItemInFolder: (path) => note('showItemInFolder', path),
  trashItem: (path) => Promise.resolve(note('trashItem', path)),
  beep: () => note('beep'),
} satisfies Partial<Shell>)
