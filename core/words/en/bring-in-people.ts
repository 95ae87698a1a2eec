import { pluralIn } from '../plural'

const plural = pluralIn('en')

type Counted = { readonly count: number }

/** Address books: vCards, and tables of people. */
export const bringInPeople = {
  title: 'Bring in people',
  lead: ({ count }: Counted) =>
    plural(count, { one: 'One person in this file.', other: '# people in this file.' }),
  people: 'People',
  all: 'Choose all',
  none: 'Choose none',
  include: ({ name }: { readonly name: string }) => `Bring in ${name}`,
  states: { new: 'New', changed: 'On file, adds to it', same: 'On file already' },
  organisation: 'Organisation',
  doubled: ({ count }: Counted) =>
    plural(count, {
      one: 'One card repeats somebody: it is joined with the first.',
      other: '# cards repeat somebody: each is joined with the first.',
    }),
  skipped: ({ count }: Counted) =>
    plural(count, {
      one: 'One card names nobody and is left out.',
      other: '# cards name nobody and are left out.',
    }),
  cutOff: 'The file ends in the middle of a card, or has more than 20,000.',
  confirm: ({ count }: Counted) =>
    plural(count, { zero: 'Nobody is chosen', one: 'Bring in one person', other: 'Bring in # people' }),
  done: ({ count }: Counted) =>
    plural(count, { one: 'One person is brought in', other: '# people are brought in' }),
} as const
