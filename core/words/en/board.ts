import { pluralIn } from '../plural'
import { numberInWords } from './small-numbers'

const plural = pluralIn('en')
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const board = {
  title: 'Board',
  search: 'Search',
  searchLabel: 'Search applications',
  addInterview: 'Add interview',
  bringIn: 'Bring in',
  columns: {
    applied: { name: 'Applied', purpose: 'No interview yet' },
    interviewed: { name: 'Interviewed', purpose: 'Thank each within a day' },
    thanked: { name: 'Thanked', purpose: 'Learn when they will decide' },
    awaiting: { name: 'Awaiting decision', purpose: 'Wait well, then ask once' },
    offer: { name: 'Offer', purpose: 'Answer in good time' },
    declined: { name: 'Declined', purpose: 'Leave the door open' },
  },
  count: ({ count }: { count: number }) => plural(count, { one: '# application', other: '# applications' }),
  round: ({ round }: { round: number }) => `${ordinals[round] ?? `${round}th`} interview`,
  thankedOf: ({ thanked, all }: { thanked: number; all: number }) => `${thanked} of ${all} thanked`,
  clock: {
    tooEarly: 'Too early to ask',
    rightWindow: 'The right time to ask',
    lastTouch: 'Time for a last polite touch',
    letGo: 'Time to let it go',
  },
  halfWritten: 'A letter is half written',
  secondChoice: 'First choices fall through at times: a kind reply keeps the door open',
  nothingFound: ({ query }: { query: string }) => `Nothing found for “${query}”`,
  clearSearch: 'Clear the search',
  found: ({ count }: { count: number }) =>
    plural(count, { one: '# application found', other: '# applications found' }),
  moveTo: 'Move to …',
  moveManyTitle: ({ count }: { count: number }) =>
    plural(count, { one: 'Move # application to', other: 'Move # applications to' }),
  moveToTitle: ({ company }: { company: string }) => `Move ${company} to`,
  open: 'Open',
  archive: 'Archive …',
  moved: ({ company, column, place, all }: { company: string; column: string; place: number; all: number }) =>
    `${company}, moved to ${column}, ${place} of ${all}`,
  movedMany: ({ count, column }: { count: number; column: string }) =>
    plural(count, {
      one: `Moved # application to ${column}`,
      other: `Moved # applications to ${column}`,
    }),
  andHidden: ({ done, count }: { done: string; count: number }) =>
    plural(count, {
      one: `${done}. The filter hides it there.`,
      other: `${done}. The filter hides # of them there.`,
    }),
  archivedMany: ({ count }: { count: number }) =>
    plural(count, { one: 'Archived # application', other: 'Archived # applications' }),
  movedNotice: ({ company, column }: { company: string; column: string }) => `${company} moved to ${column}`,
  pickedUp: ({ company, count }: { company: string; count: number }) =>
    count === 1
      ? `${company} picked up. Arrow keys move it, Space drops it, Escape puts it back.`
      : `${count} applications picked up. Arrow keys move them, Space drops them, Escape puts them back.`,
  carryingSorted: ({ column, order }: { column: string; order: string }) => `${column}, sorted ${order}`,
  staysSorted: ({ order }: { order: string }) =>
    `The board is sorted ${order}. A card changes its column here, not its place in it.`,
  archivedStays: ({ company }: { company: string }) =>
    `${company} is archived. Put it back first to move it.`,
  carrying: ({ column, place, all }: { column: string; place: number; all: number }) =>
    `${column}, ${place} of ${all}`,
  putBack: ({ company, count }: { company: string; count: number }) =>
    count === 1 ? `${company} put back` : `${count} applications put back`,
  keys: 'Arrow keys move, Enter opens, Space picks up, X selects, M moves to a column, Delete archives',
  keysHint: 'Space lifts, M moves, X selects, ? more keys',
  countOf: ({ count, whole }: { count: number; whole: number }) => `${count} of ${whole}`,
  shown: ({ count, whole }: { count: number; whole: number }) => `${count} of ${whole} shown`,
  select: 'Select',
  deselect: 'Deselect',
  selected: 'Selected',
  selectionBar: 'Selected applications',
  selectedNow: ({ count }: { count: number }) =>
    plural(count, { zero: 'Nothing selected', one: '# selected', other: '# selected' }),
  selectedOne: ({ company, count }: { company: string; count: number }) =>
    `${company} selected, ${count} in all`,
  deselectedOne: ({ company, count }: { company: string; count: number }) =>
    `${company} no longer selected, ${count} in all`,
  clearSelection: 'Clear',
  filter: 'Filter',
  filters: 'Filters',
  filtersOn: ({ count }: { count: number }) => plural(count, { one: '# filter on', other: '# filters on' }),
  clearFilters: 'Clear all filters',
  dueLabel: 'Next step',
  dueAny: 'Any next step',
  due: {
    overdue: 'Step overdue',
    today: 'Step today',
    week: 'Step this week',
    later: 'Step later',
    waiting: 'Waiting is right',
  },
  silentLabel: 'Silent for',
  silentAny: 'Any silence',
  silent: ({ count }: { count: number }) =>
    plural(count, { one: 'Silent for a day or more', other: 'Silent for # days or more' }),
  onlyHalfWritten: 'A letter is half written',
  withArchived: 'Archived too',
  nothingShown: 'Nothing fits these filters',
  nothingShownText: 'Your applications are all still here.',
  view: 'View',
  viewNamed: ({ name }: { name: string }) => `View: ${name}`,
  orderBy: {
    byHand: 'In my own order',
    nextStep: 'By next step',
    company: 'By company',
    lastChange: 'By last change',
  },
  orders: {
    byHand: 'by hand',
    nextStep: 'by next step',
    company: 'by company',
    lastChange: 'by last change',
  },
  everything: 'Everything',
  keepView: 'Keep as a view …',
  keepViewNote: 'Filter or sort first',
  keepViewTitle: 'Keep this view',
  keepViewButton: 'Keep',
  renameView: 'Rename …',
  renameViewTitle: 'Rename this view',
  saveView: ({ name }: { name: string }) => `Save the changes to “${name}”`,
  removeView: ({ name }: { name: string }) => `Delete the view “${name}”`,
  usualView: 'Open the board with this view',
  viewName: 'Name',
  viewNameHint: 'It stands in the View menu and in the palette.',
  viewNameMissing: 'Please enter a name.',
  viewNameTaken: ({ name }: { name: string }) => `There is a view called “${name}” already.`,
  tooManyViews: ({ most }: { most: number }) => `There are ${most} views already. Delete one first.`,
  viewKept: ({ name }: { name: string }) => `View “${name}” kept`,
  viewRemoved: ({ name }: { name: string }) => `View “${name}” deleted`,
  opensWith: ({ name }: { name: string }) => `The board opens with “${name}”`,
  opensWhole: 'The board opens with everything',
  compact: 'Compact cards',
  many: {
    title: ({ count, column }: { count: number; column: string }) =>
      plural(count, { one: `# application to ${column}`, other: `# applications to ${column}` }),
    unsent: ({ count }: { count: number }) =>
      plural(count, {
        one: 'One note is not marked as sent. Otherwise it stays due.',
        other: '# notes are not marked as sent. Otherwise they stay due.',
      }),
    decisionDays: 'When will they decide? Leave a day empty where you do not know it yet.',
    answerDays: 'By when do they want your answer? Leave a day empty where they named none.',
    daysLater: {
      awaiting: 'Decision dates that are known stay. The others are asked on their own card.',
      offer: 'The day they want your answer by is asked on each card.',
    },
    notSaid: 'Where no day is given, they did not say',
    notSaidNote: 'Otherwise the card goes on asking for it.',
    declined: ({ count }: { count: number }) =>
      plural(count, {
        one: 'One no. A short, kind reply is drafted when you open it, and it can wait a night.',
        other:
          '# times no. A short, kind reply to each is drafted when you open it, and it can wait a night.',
      }),
    offersAmong: ({ count }: { count: number }) =>
      plural(count, {
        one: 'One of them is an offer. Who said no?',
        other: '# of them are offers. Who said no?',
      }),
    theyNote: 'They took the offers back.',
    iNote: 'These stay in Offer until the letter that declines is written.',
    archiveTitle: ({ count }: { count: number }) =>
      plural(count, { one: 'Archive # application', other: 'Archive # applications' }),
    archiveLead:
      'They leave the board and nothing reminds you of them any more. One undo brings all of them back.',
    likely: 'As each stands now',
    likelyNote:
      'A no as rejected, an offer as accepted, silence as no answer; a letter you sent has the last word.',
  },
  applied: ({ count }: { count: number }) =>
    plural(count, { one: '# without an interview yet', other: '# without an interview yet' }),
  firstTitle: 'After the interview',
  firstText:
    'Afterword tells you the courteous next step, and when waiting is the right one. Begin with one interview.',
  doorInterview: 'I had an interview',
  doorInterviewText: 'Who, where and when. Two minutes, and the first note is drafted.',
  doorFile: 'Drop an invitation here',
  doorFileText: 'A calendar file (.ics), anywhere on this window, or choose one.',
  doorSample: 'Look around with sample data',
  doorSampleText: 'Invented applications in every stage. One click removes them.',
  sampleNote: 'You are looking at sample data.',
  removeSample: 'Remove the sample data',
  summarySteps: ({ count }: { count: number }) =>
    plural(count, { one: 'One thing to do.', other: `${numberInWords(count)} things to do.` }),
  summaryWait: ({ count }: { count: number }) =>
    `Waiting is right for ${numberInWords(count).toLowerCase()}.`,
  summaryNothing: 'Nothing to do just now.',
} as const
