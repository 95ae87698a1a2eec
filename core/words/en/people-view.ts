import type { PeopleOrder } from '../../people/find-people'
import type { PersonRow } from '../../people/person-row'
import { pluralIn } from '../plural'

const plural = pluralIn('en')

const orders: Readonly<Record<PeopleOrder, string>> = {
  lastTouch: 'Last contact',
  name: 'Name',
  company: 'Company',
}

const touches: Readonly<
  Record<NonNullable<PersonRow['lastTouch']>['what'], ({ day }: { day: string }) => string>
> = {
  met: ({ day }) => `Met ${day}`,
  wrote: ({ day }) => `Wrote ${day}`,
  called: ({ day }) => `Called ${day}`,
  heard: ({ day }) => `Heard ${day}`,
}

/** Everybody met, over all applications. */
export const peopleView = {
  title: 'People',
  count: ({ count }: { count: number }) => plural(count, { one: 'One person', other: '# people' }),
  search: 'Search people',
  order: 'Sort by',
  orders,
  list: 'People',
  found: ({ count }: { count: number }) => plural(count, { one: '# person found', other: '# people found' }),
  emptyTitle: 'Everybody you meet',
  emptyText:
    'Whoever you add to an interview stands here: where you met, what you wrote, and when you were last in touch.',
  nothing: ({ query }: { query: string }) => `Nobody is found by “${query}”`,
  clear: 'Clear the search',
  add: 'Add a person',
  addInterview: 'Add an interview',
  unnamed: 'Name not known yet',
  never: 'No contact yet',
  meets: ({ day }: { day: string }) => `Meets you ${day}`,
  touches,
  sent: ({ count }: { count: number }) => plural(count, { one: '# letter', other: '# letters' }),
  person: ({ name }: { name: string }) => (name === '' ? 'Person without a name' : name),
  close: 'Back to the list',
  more: 'More',
  fields: {
    fullName: 'Full name',
    employer: 'Works for',
    employerEmpty: 'Their company',
    email: 'E-mail',
    emailEmpty: 'Their address',
    phone: 'Phone',
    phoneEmpty: 'Their number',
    greetAs: 'Letters greet',
    greetAsEmpty: 'by no name',
    honorific: 'Title (Mr, Dr …)',
    noHonorific: 'None',
  },
  copyMail: 'Copy the address',
  copied: ({ address }: { address: string }) => `${address} is copied`,
  meetings: 'Interviews',
  noMeetings: 'No interview with them.',
  cancelled: 'Cancelled',
  at: ({ company, role }: { company: string; role: string }) =>
    role === '' ? company : `${company}, ${role}`,
  theySaid: 'You said that',
  thankYouFor: 'Thank you for',
  letters: 'Letters',
  noLetters: 'No letter to them yet.',
  letterAt: ({ letter, company }: { letter: string; company: string }) => `${letter}, ${company}`,
  touchesTitle: 'Calls and messages',
  made: ({ channel }: { channel: string }) => `You: ${channel}`,
  received: ({ channel }: { channel: string }) => `They: ${channel}`,
  takeOut: 'Save as a contact card …',
  takeOutAll: 'Export',
  merge: 'Merge with …',
  mergeTitle: ({ name }: { name: string }) => `Two records of ${name}`,
  mergeText:
    'Choose the other record of the same person. Its interviews, letters, addresses and notes come here, and it is gone. One undo brings it back.',
  mergeSearch: 'The other record',
  mergeNone: 'Nobody else is found.',
  mergeDo: 'Put together',
  merged: ({ name }: { name: string }) => `Both records of ${name} are one now`,
  forget: 'Delete for good …',
  addTitle: 'Add a person',
  addText: 'Somebody you want on file before, or without, an interview.',
  addDo: 'Add',
  added: ({ name }: { name: string }) => `${name} is on file`,
} as const
