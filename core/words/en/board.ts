import { numberInWords, pluralIn } from '../plural'

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
  moveToTitle: ({ company }: { company: string }) => `Move ${company} to`,
  open: 'Open',
  archive: 'Archive …',
  moved: ({ company, column, place, all }: { company: string; column: string; place: number; all: number }) =>
    `${company}, moved to ${column}, ${place} of ${all}`,
  movedNotice: ({ company, column }: { company: string; column: string }) => `${company} moved to ${column}`,
  pickedUp: ({ company }: { company: string }) =>
    `${company} picked up. Arrow keys move it, Space drops it, Escape puts it back.`,
  carrying: ({ column, place, all }: { column: string; place: number; all: number }) =>
    `${column}, ${place} of ${all}`,
  putBack: ({ company }: { company: string }) => `${company} put back`,
  keys: 'Arrow keys move, Enter opens, Space picks up, M moves to a column, Delete archives',
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
