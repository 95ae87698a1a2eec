import type { Person } from '#core/domain/person'

/** A person as the form shows them. Several addresses stand in one line. */
export interface PersonDraft {
  fullName: string
  jobTitle: string
  greetAs: string
  honorific: string
  emails: string
  phone: string
}

export interface PersonChanges {
  fullName?: string
  greetAs?: string
  honorific?: string
  emails?: string[]
  phone?: string
}

export function personDraft(person: Person, jobTitle: string): PersonDraft {
  return {
    fullName: person.fullName,
    jobTitle,
    greetAs: person.greetAs ?? '',
    honorific: person.honorific,
    emails: person.emails.join(', '),
    phone: person.phone,
  }
}

/** What differs from the record, ready for the command; null where nothing does. Untouched fields are left out. */
export function personChanges(draft: PersonDraft, person: Person): PersonChanges | null {
  const emails = draft.emails.split(/[,;\s]+/).filter((address) => address !== '')
  const changes: PersonChanges = {
    ...(draft.fullName.trim() === person.fullName ? {} : { fullName: draft.fullName.trim() }),
    ...(draft.greetAs.trim() === (person.greetAs ?? '') ? {} : { greetAs: draft.greetAs }),
    ...(draft.honorific.trim() === person.honorific ? {} : { honorific: draft.honorific }),
    ...(emails.join().toLowerCase() === person.emails.join() ? {} : { emails }),
    ...(draft.phone.trim() === person.phone ? {} : { phone: draft.phone }),
  }
  return Object.keys(changes).length === 0 ? null : changes
}
