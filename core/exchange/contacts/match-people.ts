import type { Person } from '../../domain/person'
import type { Workspace } from '../../workspace/workspace'
import type { IncomingContact } from './incoming-contact'

/** Somebody of an address book held against the people on file. */
export interface PeopleItem {
  readonly contact: IncomingContact
  /** `same`: on file, and the file says nothing new; `changed`: it fills what is empty there. */
  readonly state: 'new' | 'changed' | 'same'
  readonly personId: string | null
}

/** What bringing in these people would do: known by address, else by the same name at the same employer. */
export function matchPeople(
  contacts: readonly IncomingContact[],
  workspace: Workspace,
): readonly PeopleItem[] {
  const byAddress = new Map<string, Person>()
  const byName = new Map<string, Person>()
  for (const person of workspace.people.values()) {
    for (const address of person.emails) byAddress.set(address, person)
    byName.set(nameKey(person), person)
  }
  return contacts.map((contact): PeopleItem => {
    const known = contact.emails
      .map((address) => byAddress.get(address))
      .find((person) => person !== undefined)
    const named = contact.employer === '' ? undefined : byName.get(nameKey(contact))
    const held =
      known ??
      (named !== undefined && (named.emails.length === 0 || contact.emails.length === 0) ? named : undefined)
    if (held === undefined) return { contact, state: 'new', personId: null }
    return { contact, state: addsTo(held, contact) ? 'changed' : 'same', personId: held.id }
  })
}

const nameKey = ({ fullName, employer }: Pick<Person, 'fullName' | 'employer'>): string =>
  `${fullName.trim().toLowerCase()}\u0000${employer.trim().toLowerCase()}`

function addsTo(person: Person, contact: IncomingContact): boolean {
  return (
    contact.emails.some((address) => !person.emails.includes(address)) ||
    (person.phone === '' && contact.phone !== '') ||
    (person.employer === '' && contact.employer !== '') ||
    (person.honorific === '' && contact.honorific !== '') ||
    person.fullName === ''
  )
}
