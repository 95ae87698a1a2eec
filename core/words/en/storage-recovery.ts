import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The screen that stands in the board's place when the saved file did not simply open. */
export const storageRecovery = {
  partly: ({ count, keptAs }: { count: number; keptAs: string }) =>
    [
      plural(count, { one: 'One record of your data', other: '# records of your data' }),
      ' could not be read; everything else is here.',
      keptAs === ''
        ? ' Nothing was deleted.'
        : ` What could not be read is kept, word for word, in ${keptAs}.`,
    ].join(''),
  recovery: {
    damagedTitle: 'Your data file could not be read',
    damagedLead: ({ keptAs }: { keptAs: string }) =>
      `It was kept, word for word, as ${keptAs}. Nothing was deleted, and nothing is written until you choose.`,
    missingTitle: 'Your data file is not there',
    missingLead:
      'There was one in this folder before. A drive may be away, or the file was moved. Nothing was deleted by Afterword, and nothing is written until you choose.',
    found: 'What was found',
    foundText: 'Choose the version to go on with. The newest is chosen already.',
    newest: 'Newest',
    missing: ({ when }: { when: string }) =>
      `What you did after ${when} may not be in the version chosen below.`,
    nothingFound: 'No backup was found',
    nothingFoundText:
      'You can open a copy from another place, or start empty. The file that could not be read stays where it is.',
    goOn: 'Go on with this version',
    elsewhere: 'Open a copy from elsewhere …',
    startEmpty: 'Start empty …',
    emptyTitle: 'Start with an empty board?',
    emptyText:
      'What was found stays in the folder, untouched. You can go back to it from Settings, Your data.',
    emptyConfirm: 'Start empty',
    opened: ({ when }: { when: string }) => `Your data as it was ${when} is open`,
    openedEmpty: 'The board is empty. What was found is kept in the folder.',
    look: 'Look again',
    stillNot: 'It still cannot be opened. Nothing was changed.',
    newerTitle: 'Your data is from a newer Afterword',
    newerLead: ({ version }: { version: number }) =>
      `It was saved in file version ${version}, which this Afterword does not know yet. Your data has not been changed.`,
    newerText: 'Install the newer Afterword to go on. Until then nothing can be changed here.',
    newerLook: 'Look at it without changing anything',
    ourVersion: ({ version }: { version: string }) => `This is Afterword ${version}.`,
    unreadableTitle: 'Your data cannot be opened just now',
    unreadableLead: ({ file }: { file: string }) => `It is in ${file}. Your data has not been changed.`,
    reasons: {
      noPermission: 'This account may not read the file. Once it may, look again.',
      away: 'The place it leads to is not there. Connect the drive or start the sync, then look again.',
      held: 'Another program holds it. When it lets go, look again.',
      notKeptAside:
        'It could not be read, and there was no room or no permission to keep it aside, so nothing was touched. Make some room, then look again.',
      other: 'The disk answered with an error. Look again in a moment.',
    },
  },
} as const
