import { pluralIn } from '../plural'

const plural = pluralIn('en')

export interface Count {
  readonly count: number
}

/** What the past says: titles, classes and one plain sentence a figure. */
export const insight = {
  title: 'Insight',
  lead: 'What your own applications say. Counted on this computer, sent nowhere.',
  reading: 'Counting …',
  emptyTitle: 'Nothing to count yet',
  emptyText: 'After a few interviews, this page shows how fast thanks go out and how long answers take.',
  tooFew: ({ count, needed }: Count & { readonly needed: number }) =>
    plural(count, {
      zero: `No case yet. From ${String(needed)} on, there is a picture.`,
      one: `One case so far. From ${String(needed)} on, there is a picture.`,
      other: `# cases so far. From ${String(needed)} on, there is a picture.`,
    }),
  cases: ({ count }: Count) => plural(count, { one: 'n = 1', other: 'n = #' }),
  share: ({ percent }: { readonly percent: number }) => `${String(percent)} %`,
  bar: ({ name, count, percent }: Count & { readonly name: string; readonly percent: number }) =>
    `${name}: ${String(count)} (${String(percent)} %)`,
  thanks: {
    title: 'Time to the thank-you note',
    classes: ['Within a day', 'Second day', 'Third day', 'Later'],
    hours: ({ count }: Count) =>
      plural(count, {
        zero: 'Half of your notes go out within the hour.',
        one: 'Half of your notes go out within an hour.',
        other: 'Half of your notes go out within # hours.',
      }),
  },
  answers: {
    title: 'How long employers take to answer',
    classes: ['First week', 'Second week', 'Third week', 'Fourth week', 'Longer'],
    days: ({ count }: Count) =>
      plural(count, {
        zero: 'Half of the answers came on the day.',
        one: 'Half of the answers came within a day of the last interview.',
        other: 'Half of the answers came within # days of the last interview.',
      }),
    dates: ({ kept, total }: { readonly kept: number; readonly total: number }) =>
      `${String(kept)} of ${String(total)} answered by the day they had named.`,
  },
  asked: {
    title: 'Two weeks after a question',
    classes: { word: 'A word from them', offer: 'An offer', no: 'A no', silence: 'Silence' },
    tooEarly: ({ count }: Count) =>
      plural(count, { one: 'One more is too recent to say.', other: '# more are too recent to say.' }),
  },
  howFar: {
    title: 'How far applications come',
    classes: {
      applied: 'Applied',
      interviewed: 'First interview',
      secondInterview: 'Second round or later',
      offer: 'Offer',
      accepted: 'Accepted',
    },
  },
  endings: {
    title: 'How they ended',
    classes: {
      accepted: 'Accepted',
      offerDeclined: 'Offer declined',
      withdrew: 'Withdrew',
      rejected: 'Rejected',
      noAnswer: 'No answer',
    },
  },
  eggs: {
    title: 'Eggs and baskets',
    text: ({ count }: Count) =>
      plural(count, {
        zero: 'No application is live.',
        one: 'One application is live: all eggs lie in one basket.',
        other: '# applications are live.',
      }),
  },
} as const
