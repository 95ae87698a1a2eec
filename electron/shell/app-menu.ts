import type { MenuItemConstructorOptions } from 'electron'
import type { Destination } from '#core/ipc/events'
import type { Words } from '#core/words/words'

export interface MenuChoices {
  readonly go: (destination: Destination) => void
  /** Ours, or the text field's where one has the focus. */
  readonly undo: () => void
  readonly redo: () => void
  readonly quit: () => void
}

interface Circumstances {
  readonly words: Pick<Words, 'shell'>
  readonly isMac: boolean
  readonly hasDevTools: boolean
}

/** The menu of the window. The page hears its shortcuts first; where it answers one, the menu's is not run as well. */
export function appMenu(choices: MenuChoices, circumstances: Circumstances): MenuItemConstructorOptions[] {
  const { words, isMac, hasDevTools } = circumstances
  const { menu, appName } = words.shell
  return [
    ...(isMac ? [{ label: appName, role: 'appMenu' } as const] : []),
    { label: menu.file, submenu: fileMenu(choices, circumstances) },
    { label: menu.edit, submenu: editMenu(choices, circumstances) },
    {
      label: menu.view,
      submenu: [
        { label: menu.today, click: () => choices.go({ to: 'today' }) },
        { label: menu.board, click: () => choices.go({ to: 'board' }) },
        { label: menu.palette, click: () => choices.go({ to: 'palette' }) },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(hasDevTools
          ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const)
          : []),
      ],
    },
    { label: menu.window, role: 'windowMenu' },
  ]
}

function fileMenu({ go, quit }: MenuChoices, { words, isMac }: Circumstances): MenuItemConstructorOptions[] {
  const { menu } = words.shell
  return [
    { label: menu.addInterview, click: () => go({ to: 'addInterview' }) },
    { label: menu.bringIn, click: () => go({ to: 'bringIn' }) },
    { type: 'separator' },
    { label: menu.settings, accelerator: 'CommandOrControl+,', click: () => go({ to: 'settings' }) },
    ...(isMac
      ? ([{ type: 'separator' }, { role: 'close' }] as const)
      : ([
          { type: 'separator' },
          { id: 'quit', label: menu.quit, accelerator: 'CommandOrControl+Q', click: quit },
        ] as const)),
  ]
}

function editMenu({ undo, redo }: MenuChoices, { words }: Circumstances): MenuItemConstructorOptions[] {
  const { menu } = words.shell
  return [
    { id: 'undo', label: menu.undo, accelerator: 'CommandOrControl+Z', click: undo },
    { id: 'redo', label: menu.redo, accelerator: 'Shift+CommandOrControl+Z', click: redo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'selectAll', label: menu.selectAll },
  ]
}
