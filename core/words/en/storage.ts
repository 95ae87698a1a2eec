import type { CopyCounts, CopyKind } from '../../ipc/rooms/storage'
import { pluralIn } from '../plural'
import { storageRecovery } from './storage-recovery'

const plural = pluralIn('en')
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const applications = (count: number): string =>
  plural(count, { one: '# application', other: '# applications' })
const people = (count: number): string => plural(count, { one: '# person', other: '# people' })
const interviews = (count: number): string => plural(count, { one: '# interview', other: '# interviews' })
const letters = (count: number): string => plural(count, { one: '# letter', other: '# letters' })

const kinds: Readonly<Record<CopyKind, string>> = {
  main: 'Your data file',
  session: 'While you worked',
  daily: 'Daily backup',
  beforeUpgrade: 'Before an update',
  beforeImport: 'Before bringing in',
  beforeRestore: 'Before going back',
  beforeMerge: 'Before two versions became one',
  unfinished: 'An unfinished save',
  journal: 'Put together from your changes',
  journalPart: 'Only your latest changes',
  damaged: 'What could not be read',
  conflict: 'A version saved elsewhere',
  elsewhere: 'A file you opened',
}

const countsIn = (counts: CopyCounts): readonly string[] => [
  applications(counts.applications),
  interviews(counts.interviews),
  letters(counts.letters),
  people(counts.people),
]

const fewerIn = (fewer: CopyCounts): readonly string[] =>
  [
    fewer.applications > 0 ? applications(fewer.applications) : '',
    fewer.interviews > 0 ? interviews(fewer.interviews) : '',
    fewer.letters > 0 ? letters(fewer.letters) : '',
  ].flatMap((said) => (said === '' ? [] : `${said} fewer`))

/** Everything a person sees of the saved data itself: recovery, backups, faults, the folder, two versions, deleting. */
export const storage = {
  ...storageRecovery,
  title: 'Your data',
  applications: ({ count }: { count: number }) => applications(count),
  people: ({ count }: { count: number }) => people(count),
  letters: ({ count }: { count: number }) => letters(count),
  counts: (counts: CopyCounts) => countsIn(counts).join(', '),
  /** How a version stands to the newest that was found. */
  behind: ({ changes, fewer }: { changes: number; fewer: CopyCounts }) =>
    [
      plural(changes, { one: 'One change behind the newest', other: '# changes behind the newest' }),
      ...fewerIn(fewer),
    ].join(', '),
  kinds,
  /** Some names, and how many more there are. */
  someOf: (names: readonly string[]) =>
    names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', '),
  whenUnknown: 'Date unknown',
  yesterdayAt: ({ time }: { time: string }) => `yesterday, ${time}`,
  size: ({ bytes }: { bytes: number }) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${tenths.format(bytes / 1_000_000)} MB`,
  loading: 'Looking at your data…',

  folderTitle: 'Where it is',
  folderText: 'One readable file, with backups beside it. Only your account on this computer can open it.',
  weight: ({ size }: { size: string }) => `It takes ${size}.`,
  heavyTitle: ({ size }: { size: string }) => `Your data has grown to ${size}`,
  heavyText: ({ names }: { names: string }) =>
    `Everything works as before; starting and backups take a little longer. Up to 500 MB can be saved. Most of it is in ${names}. Shorter notes there, or deleting what you no longer need, makes it lighter.`,
  heavyPart: ({ company, size }: { company: string; size: string }) => `${company} (${size})`,
  openFolder: 'Open the folder',
  moveFolder: 'Move it …',
  saveCopy: 'Save a copy …',
  copySaved: ({ file }: { file: string }) => `A copy was saved as ${file}`,
  alsoOpen: ({ host }: { host: string }) =>
    `This folder may also be open on ${host}. Use one computer at a time: close Afterword there first.`,
  move: {
    title: 'Move your data to another folder',
    lead: 'Your data file and its backups go to the folder you choose. The old folder stays as it is, as a copy.',
    synced:
      'A folder that is synced between computers works, too. Use Afterword on one computer at a time and let the sync finish before you open it on the other. If both were changed, nothing is lost: you are asked which version to keep.',
    choose: 'Choose a folder …',
    done: ({ folder }: { folder: string }) => `Your data is now in ${folder}`,
    leftBehind: ({ folder }: { folder: string }) => `A copy was left in ${folder}.`,
    occupiedTitle: 'This folder holds Afterword data already',
    occupiedText: ({ when }: { when: string }) => `Last changed ${when}. Nothing was moved or changed.`,
    there: 'In that folder',
    here: 'What is open now',
    use: 'Open the data in that folder',
    useText: 'What is open now stays where it is, as a copy. You can undo this.',
    used: 'The data of that folder is open now',
    other: 'Choose another folder …',
  },

  backupsTitle: 'Backups',
  backupsText: 'Made by themselves: while you work, once a day for fourteen days, and before anything large.',
  backUpNow: 'Back up now',
  backedUp: 'A backup was made',
  noBackups: 'No backups yet',
  noBackupsText:
    'The first one is made by itself with your next change on another day. You can also make one now.',
  backupsFailed: 'The backups could not be listed. Your data itself is open and safe.',
  cannotOpen: 'Cannot be opened',
  cannotOpenText: 'It is kept as it is; nothing was deleted.',
  lookInside: 'Look inside',
  lookInsideOf: ({ when }: { when: string }) => `Look inside ${when}`,
  restore: 'Go back …',
  restoreOf: ({ when }: { when: string }) => `Go back to ${when}`,
  sameAsNow: 'As many as now',
  difference: ({ more, less }: { more: number; less: number }) =>
    [
      more > 0 ? `${applications(more)} more than now` : '',
      less > 0 ? `${applications(less)} fewer than now` : '',
    ].join(''),
  openElsewhere: 'Open a copy from elsewhere …',

  inside: {
    title: ({ when }: { when: string }) => `Saved ${when}`,
    list: 'What it holds',
    empty: 'No applications',
    interviews: ({ count }: { count: number }) =>
      plural(count, { one: '# interview', other: '# interviews' }),
    noRole: 'No role given',
    onlyHere: 'Not in this version',
    marks: { onlyThere: 'not in your data now', different: 'different now' },
  },
  restoring: {
    title: ({ when }: { when: string }) => `Go back to ${when}?`,
    text: 'A backup of how it is now is made first. You can undo this.',
    mode: 'What comes back',
    modes: {
      replace: 'Everything, as it was then',
      addMissing: 'Only what is missing now',
    },
    notes: {
      replace: 'What you changed or added since is not in it.',
      addMissing: 'What you have now stays as it is.',
    },
    effects: {
      onlyThere: ({ names }: { names: string }) => `Comes back: ${names}`,
      different: ({ names }: { names: string }) => `Becomes as it was: ${names}`,
      onlyHere: ({ names }: { names: string }) => `Goes: ${names}`,
      none: 'The applications are the same as now.',
    },
    confirm: 'Go back',
    confirmMissing: 'Bring back what is missing',
    done: ({ when }: { when: string }) => `Everything is as it was ${when}`,
    doneMissing: 'What was missing is back',
  },

  failing: {
    diskFull: 'Not saved: the disk is full',
    noPermission: 'Not saved: the folder cannot be written to',
    locked: 'Not saved: another program holds the file',
    folderGone: 'Not saved: the folder with your data is away',
    other: 'Not saved yet',
  },
  failingText: {
    diskFull: 'Your changes are kept here meanwhile. Make some room; saving goes on by itself.',
    noPermission:
      'Your changes are kept here meanwhile. Once the folder allows it, saving goes on by itself.',
    locked: 'Your changes are kept here meanwhile. When it lets go, saving goes on by itself.',
    folderGone: 'Your changes are kept here meanwhile. Connect the drive again; saving goes on by itself.',
    other: 'Your changes are kept here meanwhile. Saving is tried again by itself.',
  },
  clock: {
    title: 'Is the date on this computer right?',
    ahead: ({ shows, saved }: { shows: string; saved: string }) =>
      `It says ${shows}; your data was last saved on ${saved}. Until you say so, nothing is called late because of it.`,
    back: ({ shows, saved }: { shows: string; saved: string }) =>
      `It says ${shows}; your data was saved after that, on ${saved}. Nothing is lost, but new entries would carry the wrong date.`,
    trust: 'The date is right',
  },
  saveElsewhere: 'Save a copy elsewhere …',
  savedAgain: 'Saved again. Nothing was lost.',

  conflict: {
    banner: 'Your data was also changed elsewhere',
    bannerText: 'Both versions are kept. Please choose which one to go on with.',
    compare: 'Compare the two …',
    title: 'Two versions of your data',
    lead: 'Another computer or program saved it while it was open here. Whatever you choose, both files are kept, and you can undo it.',
    mine: 'Here',
    theirs: 'From elsewhere',
    lastChange: ({ when }: { when: string }) => `Last change ${when}`,
    differ: ({ count }: { count: number }) =>
      plural(count, { one: '# application differs', other: '# applications differ' }),
    noneDiffer: 'The applications are the same in both.',
    choice: 'Go on with',
    choices: {
      both: 'Both, merged',
      mine: 'The version here',
      theirs: 'The version from elsewhere',
    },
    notes: {
      both: 'What only one side changed is taken over. For what both changed, choose for each.',
      fits: 'What either side changed is taken over. Nothing was changed on both.',
      union: 'What only one of them has is taken over.',
      unknown: 'What only one of them has is taken over. Where they differ, choose for each.',
      mine: 'The other one stays in the backups.',
      theirs: 'This one stays in the backups.',
    },
    clashes: 'Which one to keep',
    sides: {
      mine: 'As it is here',
      theirs: 'As it is elsewhere',
      both: 'Both, one beside the other',
    },
    sidesGone: { mine: 'Removed, as it is here', theirs: 'Removed, as it is elsewhere' },
    clashSettings: 'Your settings',
    changedAt: ({ here, there }: { here: string; there: string }) =>
      `Last entry here ${here}, elsewhere ${there}`,
    confirm: 'Go on',
    later: 'Not now',
    done: {
      both: 'Both versions are together now',
      mine: 'Going on with the version here',
      theirs: 'Going on with the version from elsewhere',
    },
  },
} as const
