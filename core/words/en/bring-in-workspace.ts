import { pluralIn } from '../plural'

const plural = pluralIn('en')

type Counted = { readonly count: number }

/** A copy of our own data. */
export const bringInWorkspace = {
  title: 'Bring in a copy of your data',
  lead: ({ moment }: { readonly moment: string }) => `A copy saved ${moment}.`,
  counts: {
    new: ({ count }: Counted) => plural(count, { one: '# record is new', other: '# records are new' }),
    newer: ({ count }: Counted) =>
      plural(count, { one: '# went on in the copy', other: '# went on in the copy' }),
    older: ({ count }: Counted) => plural(count, { one: '# went on here', other: '# went on here' }),
    same: ({ count }: Counted) => plural(count, { one: '# is the same', other: '# are the same' }),
    conflict: ({ count }: Counted) =>
      plural(count, { one: '# was changed on both sides', other: '# were changed on both sides' }),
  },
  mode: 'What to do with it',
  modes: {
    merge: {
      label: 'Add what it has',
      note: 'New records come in, and those that went on in the copy. Nothing is taken away.',
    },
    replace: {
      label: 'Make everything as it is there',
      note: 'A backup is written first. One undo takes it back.',
    },
  },
  loses: ({ count }: Counted) =>
    plural(count, {
      zero: 'Everything you have here is in the copy too.',
      one: 'One application or person that the copy does not have goes away.',
      other: '# applications and people that the copy does not have go away.',
    }),
  alsoLoses: ({ count }: Counted) =>
    plural(count, {
      one: 'What changed here since, in one record, goes back too.',
      other: 'What changed here since, in # records, goes back too.',
    }),
  conflicts: 'Changed on both sides',
  conflictsHint: 'What you tick is taken from the copy; the rest stays as it is here.',
  take: ({ title, detail }: { readonly title: string; readonly detail: string }) =>
    detail === '' ? `Take ${title} from the copy` : `Take ${title}, ${detail} from the copy`,
  broken: ({ count }: Counted) =>
    plural(count, {
      one: 'One record of the copy cannot be read and stays out.',
      other: '# records of the copy cannot be read and stay out.',
    }),
  merge: 'Add what it has',
  replace: 'Replace my data',
  nothing: 'Everything in this copy is here already.',
  merged: 'The copy is brought in',
  replaced: 'Everything is as it was in the copy',
} as const
