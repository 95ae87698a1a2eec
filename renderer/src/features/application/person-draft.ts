import { readName } from '#core/domain/name'
import type { Person } from '#core/domain/person'
import { salutation } from '#core/letters/salutation'

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

/** The first line of a letter to this person as the form stands now. */
export function greetingOf(draft: PersonDraft, person: Person): string {
  const { fullName, given, family, greetAs } = readName(draft.fullName)
  const isRenamed = draft.fullName.trim() !== person.fullName
  const isGreetingTyped = draft.greetAs.trim() !== (person.greetAs ?? '')
  const named = isRenamed
    ? { fullName, given, family, greetAs: person.greetAsByHand ? person.greetAs : greetAs }
    : {}
  const greeted = isGreetingTyped ? { greetAs: draft.greetAs.trim() || null, greetAsByHand: true } : {}
  return salutation({ ...person, ...named, ...greeted, honorific: draft.honorific })
}
