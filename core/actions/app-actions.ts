/** Something a person can do from anywhere: by menu, by key, by the palette. Its words have the same id in `core/words`. */
export interface AppAction {
  /** As in "Mod+Shift+Z", where `Mod` is Ctrl or ⌘; null without a key of its own. */
  readonly keys: string | null
  /** What it acts on: nothing in particular, or the application that is open or has the focus. */
  readonly on: 'anything' | 'application'
}

const anything = (keys: string | null = null): AppAction => ({ keys, on: 'anything' })
const application: AppAction = { keys: null, on: 'application' }

/** The one list that menus, keys, the sheet of shortcuts and the palette are made of, in the order they are shown. */
export const appActions = {
  quickAdd: anything('Mod+N'),
  addInterview: anything('Mod+Shift+N'),
  palette: anything('Mod+K'),
  search: anything('Mod+F'),
  undo: anything('Mod+Z'),
  redo: anything('Mod+Shift+Z'),
  today: anything('Mod+1'),
  board: anything('Mod+2'),
  people: anything('Mod+3'),
  letters: anything('Mod+4'),
  insight: anything('Mod+5'),
  archive: anything('Mod+6'),
  bringIn: anything('Mod+O'),
  takeOut: anything(),
  settings: anything('Mod+,'),
  data: anything(),
  shortcuts: anything('?'),
  notices: anything('F6'),
  openApplication: application,
  nextStep: application,
  addRound: application,
  debrief: application,
  setDecisionDate: application,
  openCallSheet: application,
  moveToThanked: application,
  moveToAwaiting: application,
  moveToOffer: application,
  moveToDeclined: application,
  archiveApplication: application,
  restoreApplication: application,
  forgetApplication: application,
} as const satisfies Readonly<Record<string, AppAction>>

export type ActionId = keyof typeof appActions

/** Every action, in the order of the list. */
export const actionIds = Object.keys(appActions) as readonly ActionId[]

/** "Mod+Shift+Z" as Electron's menus write it. */
export function acceleratorOf(id: ActionId): string | undefined {
  return appActions[id].keys?.replace('Mod', 'CommandOrControl')
}
