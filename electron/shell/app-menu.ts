import type { MenuItemConstructorOptions } from 'electron'
import type { Destination } from '#core/ipc/events'
import { acceleratorOf, type ActionId } from '#core/actions/app-actions'
import type { UndoState } from '#core/ipc/rooms/workspace'
import type { ChangeLabel } from '#core/workspace/change'
import type { Words } from '#core/words/words'

export interface MenuChoices {
  readonly go: (destination: Destination) => void
  /** Ours, or the text field's where one has the focus. */
  readonly undo: () => void
  readonly redo: () => void
  /** Every part of the interface on one page; offered with the developer tools. */
  readonly parts: () => void
  readonly quit: () => void
}

interface Circumstances {
  readonly words: Pick<Words, 'shell' | 'actions' | 'undo'>
  /** What undo and redo would take back or do again, to be said in their names. */
  readonly undoState: UndoState
  readonly isMac: boolean
  readonly hasDevTools: boolean
}

/** The menu of the window. The page hears its shortcuts first; where it answers one, the menu's is not run as well. */
export function appMenu(choices: MenuChoices, circumstances: Circumstances): MenuItemConstructorOptions[] {
  const { words, isMac, hasDevTools } = circumstances
  const { menu } = words.shell
  return [
    ...(isMac ? [ownMenu(words)] : []),
    { label: menu.file, submenu: fileMenu(choices, circumstances) },
    { label: menu.edit, submenu: editMenu(choices, circumstances) },
    {
      label: menu.view,
      submenu: [
        ...(['palette', 'search'] as const).map((id) => actionItem(id, choices, words)),
        { type: 'separator' },
        ...(['today', 'board', 'people', 'insight', 'archive'] as const).map((id) =>
          actionItem(id, choices, words),
        ),
        { type: 'separator' },
        { role: 'resetZoom', label: menu.actualSize },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(hasDevTools
          ? ([
              { type: 'separator' },
              { id: 'parts', label: '#/ui', click: choices.parts },
              { role: 'reload' },
              { role: 'toggleDevTools' },
            ] as const)
          : []),
      ],
    },
    windowMenu(words, isMac),
  ]
}

/** The system's own names for its roles would be English in every language. */
function ownMenu({ shell }: Pick<Words, 'shell'>): MenuItemConstructorOptions {
  const { menu, appName } = shell
  return {
    label: appName,
    role: 'appMenu',
    submenu: [
      { role: 'about', label: menu.about },
      { type: 'separator' },
      { role: 'services', label: menu.services },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  }
}

function windowMenu({ shell }: Pick<Words, 'shell'>, isMac: boolean): MenuItemConstructorOptions {
  const { menu } = shell
  return {
    label: menu.window,
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: menu.minimize },
      ...(isMac
        ? ([
            { role: 'zoom', label: menu.zoomWindow },
            { type: 'separator' },
            { role: 'front', label: menu.bringToFront },
          ] as const)
        : ([{ role: 'close', label: menu.closeWindow }] as const)),
    ],
  }
}

/** An action of the page's own list: its name, its keys, and the way there. The page hears the keys itself. */
function actionItem(
  id: ActionId & Destination['to'],
  { go }: Pick<MenuChoices, 'go'>,
  words: Pick<Words, 'actions'>,
): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(id)
  return {
    id,
    label: words.actions.names[id],
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => go({ to: id } as Destination),
  }
}

function fileMenu({ go, quit }: MenuChoices, { words, isMac }: Circumstances): MenuItemConstructorOptions[] {
  const { menu } = words.shell
  return [
    ...(['quickAdd', 'addInterview', 'bringIn'] as const).map((id) => actionItem(id, { go }, words)),
    { type: 'separator' },
    { label: menu.settings, accelerator: 'CommandOrControl+,', click: () => go({ to: 'settings' }) },
    ...(isMac
      ? ([{ type: 'separator' }, { role: 'close', label: menu.closeWindow }] as const)
      : ([
          { type: 'separator' },
          { id: 'quit', label: menu.quit, accelerator: 'CommandOrControl+Q', click: quit },
        ] as const)),
  ]
}

function editMenu(
  { undo, redo }: MenuChoices,
  { words, undoState }: Circumstances,
): MenuItemConstructorOptions[] {
  const { menu } = words.shell
  const said = (label: ChangeLabel): string => words.undo.changes[label.key]?.(label.values) ?? label.key
  const undoName = undoState.undo === null ? menu.undo : words.undo.undo({ what: said(undoState.undo) })
  const redoName = undoState.redo === null ? menu.redo : words.undo.redo({ what: said(undoState.redo) })
  return [
    { id: 'undo', label: undoName, accelerator: 'CommandOrControl+Z', click: undo },
    { id: 'redo', label: redoName, accelerator: 'Shift+CommandOrControl+Z', click: redo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'selectAll', label: menu.selectAll },
  ]
}
