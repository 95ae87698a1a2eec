import { pluralIn } from '../plural'

const plural = pluralIn('en')
const letterCount = (count: number): string => plural(count, { one: '# letter', other: '# letters' })

/** The Letters view: every letter, whatever it is for and however far it is. */
export const letterList = {
  title: 'Letters',
  list: 'Letters',
  count: ({ count }: { count: number }) => letterCount(count),
  found: ({ count }: { count: number }) => `${letterCount(count)} found`,
  search: 'Search letters',
  clear: 'Clear the search',
  state: 'How far they are',
  states: {
    all: ({ count }: { count: number }) => `All ${String(count)}`,
    drafting: ({ count }: { count: number }) => `Drafts ${String(count)}`,
    sent: ({ count }: { count: number }) => `Sent ${String(count)}`,
    skipped: ({ count }: { count: number }) => `Left out ${String(count)}`,
  },
  kind: 'Kind',
  anyKind: 'Every kind',
  order: 'Order',
  orders: { latest: 'Latest first', company: 'By company' },
  row: {
    drafting: ({ day }: { day: string }) => `Draft, begun ${day}`,
    sent: ({ day }: { day: string }) => `Sent ${day}`,
    skipped: ({ day }: { day: string }) => `Left out ${day}`,
    to: ({ person, company }: { person: string; company: string }) =>
      person === '' ? company : `${person}, ${company}`,
    empty: 'Nothing is written yet',
    archived: 'archived',
    reuse: ({ name }: { name: string }) => `Use again: ${name}`,
  },
  nothing: ({ query }: { query: string }) =>
    query === '' ? 'No letter of this kind' : `No letter has “${query}”`,
  showAll: 'Show all letters',
  emptyTitle: 'No letters yet',
  emptyText: 'The first is drafted after an interview: one thank-you note to each person you met.',
  addInterview: 'Add an interview',
  exportAll: 'Save as text',
  exportOneFile: 'All in one file',
  exportFiles: 'Each in its own file',
  exported: ({ count, place }: { count: number; place: string }) => `${letterCount(count)} saved in ${place}`,
  reuse: {
    title: 'Use this letter again',
    from: ({ kind, name }: { kind: string; name: string }) => `${kind} to ${name}`,
    find: 'Search applications',
    application: 'For which application',
    person: 'To whom',
    nobody: 'Nobody by name',
    here: 'the same one',
    differs: 'It names what is different there',
    differing: ({ written, meant }: { written: string; meant: string }) =>
      meant === '' ? `“${written}” has nothing to take its place` : `“${written}” would be “${meant}”`,
    swap: 'Put the new names in',
    swapHint: 'The rest stays as it is. Read it once more before it goes.',
    stays: 'The old names stay in, lit on the desk where the app knows them.',
    same: 'It names nothing that is different there.',
    confirm: 'Make a draft',
    cancel: 'Cancel',
    made: 'A new draft is on the desk',
  },
  exporting: {
    title: 'Save letters as text',
    chooseFolder: 'Save letters in this folder',
    kind: 'Text',
    name: ({ day }: { day: string }) => `Afterword letters ${day}`,
    letterTitle: ({ kind, person, company }: { kind: string; person: string; company: string }) =>
      person === '' ? `${kind}, ${company}` : `${kind} to ${person}, ${company}`,
    states: {
      drafting: ({ day }: { day: string }) => `Draft, begun ${day}`,
      sent: ({ day }: { day: string }) => `Sent ${day}`,
      skipped: ({ day }: { day: string }) => `Left out ${day}`,
    },
  },
} as const
