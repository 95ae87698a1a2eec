/** What a key does in one view; its words have the same id in `core/words`. */
export type ViewKeyId =
  | 'filter'
  | 'moveFocus'
  | 'open'
  | 'carry'
  | 'moveToColumn'
  | 'archiveCard'
  | 'find'
  | 'leaveFilter'
  | 'leaveDesk'
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
    ['Escape', 'back'],
  ],
  people: [['/', 'filter'], ...rows, ['Escape', 'back']],
  letters: [['/', 'filter'], ...rows],
  search: [['/', 'find'], ...rows, ['Escape', 'leaveFilter']],
  insight: [['/', 'find']],
  archive: [['/', 'find']],
  settings: [['/', 'filter']],
  data: [['/', 'find']],
  desk: [['Escape', 'leaveDesk']],
} as const satisfies Readonly<Record<string, ViewKeys>>

export type ViewWithKeys = keyof typeof viewKeys
