import { Menu, type WebContents } from 'electron'
import type { Words } from '#core/words/words'

/** Cut, copy and paste where text is written or selected: Electron has no such menu of its own. */
export function offerTextMenu(contents: WebContents, words: Pick<Words, 'shell'>): void {
  const { menu } = words.shell
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return
    Menu.buildFromTemplate([
      { role: 'cut', label: menu.cut, enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: menu.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: menu.paste, enabled: editFlags.canPaste, visible: isEditable },
      { role: 'selectAll', label: menu.selectAll },
    ]).popup()
  })
}
