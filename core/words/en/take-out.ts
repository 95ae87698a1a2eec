/** The words of what leaves the app: file names, what stands in calendar entries and tables, and where it is asked for. */
export const takeOut = {
  calendar: {
    interview: ({ role, company }: { readonly role: string; readonly company: string }) =>
      role === '' ? `Interview at ${company}` : `Interview at ${company}: ${role}`,
    with: ({ names }: { readonly names: string }) => `With ${names}`,
    round: ({ round }: { readonly round: number }) => `Round ${String(round)}`,
    join: ({ link }: { readonly link: string }) => `Join: ${link}`,
    decision: ({ company }: { readonly company: string }) => `${company} said it would decide`,
    answerBy: ({ company }: { readonly company: string }) => `Answer ${company}'s offer`,
    assumedEnd: 'The end is assumed: no length was given.',
  },
  table: {
    /** In the order of the columns. */
    columns: {
      company: 'Company',
      role: 'Role',
      status: 'Status',
      applied: 'Applied on',
      reference: 'Reference',
      link: 'Link',
      added: 'Added on',
      decision: 'Decision date',
      answerBy: 'Answer by',
      notes: 'Notes',
    },
    interviewColumns: {
      date: 'date',
      start: 'start',
      end: 'end',
      zone: 'time zone',
      round: 'round',
      form: 'form',
      place: 'place',
      link: 'link',
      interviewers: 'interviewers',
    },
    numbered: ({ name, number }: { readonly name: string; readonly number: number }) =>
      `Interview ${String(number)} ${name}`,
    stages: {
      applied: 'Applied',
      interviewed: 'Interviewed',
      thanked: 'Thanked',
      awaiting: 'Awaiting decision',
      offer: 'Offer',
      declined: 'Declined',
    },
    outcomes: {
      accepted: 'Accepted',
      offerDeclined: 'Offer declined',
      withdrew: 'Withdrew',
      rejected: 'Rejected',
      noAnswer: 'No answer',
    },
    forms: { phone: 'Phone', video: 'Video', onSite: 'On site', unknown: '' },
    cancelledForm: ({ form }: { readonly form: string }) =>
      form === '' ? 'Cancelled' : `${form} (cancelled)`,
  },
  sheet: {
    title: 'Take out',
    lead: 'Your data is yours. Choose what to save; nothing here is changed by it.',
    which: 'What to save',
    kinds: {
      table: { name: 'A table', text: 'One row for each application, for Excel and its like.' },
      calendar: { name: 'A calendar file', text: 'Your interviews and the days they named.' },
      people: { name: 'Contact cards', text: 'Everyone you met, for your address book.' },
      everything: {
        name: 'Everything',
        text: 'A copy of all that Afterword keeps. It comes in again unchanged.',
      },
    },
    manner: 'Meant for',
    manners: {
      spreadsheet: 'A spreadsheet (no cell can act as a formula)',
      raw: 'Programs (every value exactly as it is)',
    },
    steps: 'Also what is to be done next, at its time',
    archived: 'Also what is in the archive',
    save: 'Choose where to save',
    saved: ({ file }: { readonly file: string }) => `Saved as ${file}.`,
    nothing: 'There is nothing of this kind yet.',
    longCells: ({ count }: { readonly count: number }) =>
      count === 1
        ? 'One text is longer than Excel shows in a cell (32,767 characters). The file holds all of it.'
        : `${String(count)} texts are longer than Excel shows in a cell (32,767 characters). The file holds all of them.`,
  },
  summary: {
    menu: 'Print a summary …',
    title: 'Summary',
    lead: 'One sheet to have in hand before a call or the next round.',
    print: 'Print',
    interviews: 'Interviews',
    letters: 'Letters sent',
    notes: 'Notes',
    said: ({ name, what }: { readonly name: string; readonly what: string }) =>
      name === '' ? `You heard that ${what}` : `${name} said that ${what}`,
    sent: ({
      letter,
      name,
      day,
    }: {
      readonly letter: string
      readonly name: string
      readonly day: string
    }) => (name === '' ? `${letter}, ${day}` : `${letter} to ${name}, ${day}`),
  },
  names: { calendar: 'Interviews', table: 'Applications', people: 'People' },
} as const
