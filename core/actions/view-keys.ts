/** What a key does in one view; its words have the same id in `core/words`. */
export type ViewKeyId =
  | 'filter'
  | 'moveFocus'
  | 'open'
  | 'carry'
  | 'moveToColumn'
  | 'archiveCard'
  | 'select'
  | 'selectColumn'
  | 'selectMore'
  | 'openFilters'
  | 'openViews'
  | 'find'
  | 'leaveFilter'
  | 'leaveDesk'
  | 'sendLetter'
  | 'chooseNote'
  | 'back'

type ViewKeys = readonly (readonly [keys: string, does: ViewKeyId])[]

const rows: ViewKeys = [
  ['↑ ↓', 'moveFocus'],
  ['Enter', 'open'],
]

/** The keys of each view, besides those that work everywhere. */
export const viewKeys = {
  today: [['/', 'find']],
  board: [
    ['/', 'filter'],
    ['↑ ↓ ← →', 'moveFocus'],
    ['Enter', 'open'],
    ['Space', 'carry'],
    ['M', 'moveToColumn'],
    ['Delete', 'archiveCard'],
    ['X', 'select'],
    ['Shift+↑ Shift+↓', 'selectMore'],
    ['Mod+A', 'selectColumn'],
    ['F', 'openFilters'],
    ['V', 'openViews'],
    ['Escape', 'back'],
  ],
  people: [['/', 'filter'], ...rows, ['Escape', 'back']],
  letters: [['/', 'filter'], ...rows, ['Escape', 'leaveFilter']],
  search: [['/', 'find'], ...rows, ['Escape', 'leaveFilter']],
  insight: [['/', 'find']],
  archive: [['/', 'filter'], ...rows],
  settings: [
    ['/', 'filter'],
    ['Escape', 'leaveFilter'],
  ],
  data: [['/', 'find']],
  desk: [
    ['Mod+Enter', 'sendLetter'],
    ['Mod+1 … Mod+9', 'chooseNote'],
    ['Escape', 'leaveDesk'],
  ],
} as const satisfies Readonly<Record<string, ViewKeys>>

export type ViewWithKeys = keyof typeof viewKeys
