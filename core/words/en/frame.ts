import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The frame around every view: rail, saving, banners, shortcuts. */
export const frame = {
  product: 'Afterword',
  navigation: 'Views',
  today: 'Today',
  board: 'Board',
  people: 'People',
  search: 'Search',
  archive: 'Archive',
  bringIn: 'Bring in',
  takeOut: 'Take out',
  settings: 'Settings',
  dueNow: ({ count }: { count: number }) => plural(count, { one: '# thing to do', other: '# things to do' }),
  arriving: 'Reading the rest of your applications …',
  collapse: 'Fold the rail',
  expand: 'Unfold the rail',
  saved: 'Saved on this computer',
  saving: 'Saving…',
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
  notices: 'Notices',
  shortcutsTitle: 'Keyboard',
  failedTitle: 'This view could not be shown',
  failedText: 'Nothing that you entered was lost. The rest of the app works on.',
  failedAgain: 'Show it again',
  archiveEmpty: 'Nothing is archived yet',
  archiveEmptyText: 'Applications that came to an end rest here. You can take them out again.',
  archiveSearch: 'Search the archive',
  archiveClear: 'Clear the search',
  archiveList: 'Archived applications',
  archiveOutcome: 'Outcome',
  archiveAnyOutcome: 'Any outcome',
  archiveCount: ({ count, whole }: { count: number; whole: number }) =>
    count === whole
      ? plural(count, { one: '# application', other: '# applications' })
      : `${count} of ${whole} shown`,
  archiveNothing: 'Nothing in the archive fits this',
  restore: 'Put back',
  outcomes: {
    accepted: 'Accepted',
    offerDeclined: 'Offer declined',
    withdrew: 'Withdrew',
    rejected: 'Rejected',
    noAnswer: 'No answer',
  },
} as const
