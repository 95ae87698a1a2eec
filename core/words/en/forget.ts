import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** Deleting for good: what goes, what stays. */
export const forget = {
  menu: 'Delete for good …',
  delete: 'Delete',
  deleteOf: ({ company }: { company: string }) => `Delete ${company} for good`,
  goes: 'What goes',
  stays: 'What stays',
  undo: 'You can undo it until you quit.',
  interviews: ({ count }: { count: number }) => plural(count, { one: '# interview', other: '# interviews' }),
  letters: ({ count }: { count: number }) => plural(count, { one: '# letter', other: '# letters' }),
  notes: 'your notes and its history',
  backups: 'Backups made until now still hold it. Daily ones are replaced within fourteen days.',
  application: {
    title: ({ company }: { company: string }) => `Delete ${company} for good?`,
    withPeople: 'Also delete the people met only there',
    confirm: 'Delete for good',
    done: ({ company }: { company: string }) => `Deleted ${company}`,
  },
  person: {
    title: ({ name }: { name: string }) => `Delete ${name} for good?`,
    unnamed: 'this person',
    goes: 'name and addresses, their place in interviews, what you noted of them, and letters to them that were not sent',
    stays:
      'Letters that you sent and calls that you made stay with the application, without the name of the recipient.',
    confirm: 'Delete for good',
    done: ({ name }: { name: string }) => `Deleted ${name}`,
  },
  everything: {
    section: 'Delete everything',
    sectionText: 'All applications, people and settings. You are asked first.',
    button: 'Delete everything …',
    title: 'Delete everything?',
    goes: ({ applications, people }: { applications: string; people: string }) =>
      `${applications}, ${people}, all letters, and your settings`,
    stays: 'The backups stay, and you can undo it until you quit.',
    withCopies: 'Delete the backups and everything kept aside, too',
    withCopiesNote: 'Then nothing is left to go back to. This cannot be undone.',
    copiesElsewhere: 'Copies that you saved elsewhere yourself are not touched.',
    confirm: 'Delete everything',
    confirmCopies: 'Delete everything and the backups',
    done: 'Everything was deleted',
    doneCopies: 'Everything and all backups were deleted',
  },
} as const
