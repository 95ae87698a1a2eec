import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The frame around every view: rail, saving, banners, shortcuts. */
export const frame = {
  product: 'Afterword',
  navigation: 'Views',
  today: 'Today',
  board: 'Board',
  archive: 'Archive',
  bringIn: 'Bring in',
  settings: 'Settings',
  dueNow: ({ count }: { count: number }) => plural(count, { one: '# thing to do', other: '# things to do' }),
  collapse: 'Fold the rail',
  expand: 'Unfold the rail',
  saved: 'Saved on this computer',
  saving: 'Saving…',
  notSaved: {
    diskFull: 'Not saved: the disk is full',
    noPermission: 'Not saved: no permission to write',
    locked: 'Not saved: the file is locked',
    other: 'Not saved yet',
  },
  retry: 'Try again',
  damaged: ({ keptAs }: { keptAs: string }) =>
    keptAs === ''
      ? 'Your data file was missing.'
      : `Your data file could not be read. It was kept as ${keptAs}.`,
  damagedFrom: ({ from }: { from: string }) =>
    from === 'afterword.json'
      ? 'All the records that could be read are here; the others are kept word for word.'
      : `The copy ${from} was opened instead.`,
  damagedNothing: 'No backup was found, so the board is empty. Nothing was deleted.',
  newer: ({ version }: { version: number }) =>
    `Your data was written by a newer Afterword (version ${version}). It can be read after an update. Your data has not been modified.`,
  unreadable: ({ file }: { file: string }) => `The file ${file} cannot be opened. Nothing was changed.`,
  notices: 'Notices',
  shortcutsTitle: 'Keyboard',
  shortcuts: [
    ['Mod+N', 'Add an interview'],
    ['Mod+O', 'Bring in a file'],
    ['Mod+1', 'Today'],
    ['Mod+2', 'Board'],
    ['Mod+Z', 'Undo'],
    ['Mod+Shift+Z', 'Redo'],
    ['/', 'Search'],
    ['Enter', 'Open the card'],
    ['Space', 'Pick up or drop a card'],
    ['M', 'Move a card to a column'],
    ['Delete', 'Archive a card'],
    ['Escape', 'Close, or put back'],
    ['?', 'This list'],
  ] as readonly (readonly [string, string])[],
  failedTitle: 'This view could not be shown',
  failedText: 'Nothing that you entered was lost. The rest of the app works on.',
  failedAgain: 'Show it again',
  archiveEmpty: 'Nothing is archived yet',
  archiveEmptyText: 'Applications that came to an end rest here. You can take them out again.',
  restore: 'Take out',
  outcomes: {
    accepted: 'Accepted',
    offerDeclined: 'Offer declined',
    withdrew: 'Withdrew',
    rejected: 'Rejected',
    noAnswer: 'No answer',
  },
} as const
