import { pluralIn } from '../plural'

const plural = pluralIn('en')

export const search = {
  title: 'Search',
  label: 'Search everything',
  placeholder: 'A company, a name, a word from a note or a letter …',
  summary: 'Companies, roles, people, notes, letters and calls.',
  startTitle: 'Every word you noted or sent',
  startText:
    'Type a name, or a word that you remember from a note, a letter or a call. Accents make no difference, and a slip of the finger is forgiven.',
  found: ({ count }: { count: number }) => plural(count, { one: '# result', other: '# results' }),
  reading: ({ percent }: { percent: number }) => `Still reading your data: ${percent} % so far`,
  nothing: ({ query }: { query: string }) => `Nothing says “${query}”`,
  nothingText: 'Fewer words find more.',
  showMore: 'Show more',
  clear: 'Clear the search',
  results: 'Results',
  moreTexts: ({ count }: { count: number }) =>
    plural(count, { one: 'and one more text', other: 'and # more texts' }),
  person: 'Person',
  unnamed: 'Name not known yet',
  places: {
    notes: 'Notes',
    reference: 'Reference',
    link: 'Link',
    offer: 'Offer',
    decision: 'Decision date',
    interview: 'Interview',
    touch: 'Call or message',
  },
  letter: ({ letter, person }: { letter: string; person: string }) =>
    person === '' ? letter : `${letter} to ${person}`,
  about: ({ place, person }: { place: string; person: string }) =>
    person === '' ? place : `${place}, ${person}`,
} as const
