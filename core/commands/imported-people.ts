import { readName } from '../domain/name'
import type { Person } from '../domain/person'
import type { RecordChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'

/** Somebody as an import names them; `given` and the rest only where the file has them apart. */
export interface ImportedPerson {
  readonly fullName: string
  readonly given?: string
  readonly family?: string
  readonly greetAs?: string | null
  readonly honorific?: string
  readonly employer: string
  readonly emails: readonly string[]
  readonly phone: string
}

/**
 * The people of a whole import: each is found by address, else by the same name at the same employer, else made; what is
 * empty on file is filled in, what stands there stays. Looked up by index, so that ten thousand cost no more than their number.
 */
export class ImportedPeople {
  private readonly byAddress = new Map<string, string>()
  private readonly byName = new Map<string, string>()
  private readonly people = new Map<string, Person>()

  constructor(
    private readonly workspace: Workspace,
    private readonly newId: () => string,
  ) {
    for (const person of workspace.people.values()) this.keep(person)
  }

  /** The id of the person meant, on file or new from now on. */
  idOf(imported: ImportedPerson): string {
    const held = this.find(imported)
    const person = held === null ? madePerson(this.newId(), imported) : filledIn(held, imported)
    if (person !== held) {
      this.keep(person)
      this.people.set(person.id, person)
    }
    return person.id
  }

  /** What the import changes about people. */
  records(): readonly RecordChange[] {
    return [...this.people.values()].map((after): RecordChange => ({
      table: 'people',
      id: after.id,
      before: this.workspace.people.get(after.id) ?? null,
      after,
    }))
  }

  private find({ emails, fullName, employer }: ImportedPerson): Person | null {
    const byAddress = emails.map((address) => this.byAddress.get(address.toLowerCase()))
    const known = byAddress.find((id) => id !== undefined)
    if (known !== undefined) return this.get(known)
    const named = this.get(this.byName.get(nameKey(fullName, employer)) ?? '')
    // Two addresses may be two people of one name.
    return named !== null && (named.emails.length === 0 || emails.length === 0) ? named : null
  }

  private get(id: string): Person | null {
    return this.people.get(id) ?? this.workspace.people.get(id) ?? null
  }

  private keep({ id, emails, fullName, employer }: Person): void {
    for (const address of emails) if (!this.byAddress.has(address)) this.byAddress.set(address, id)
    const key = nameKey(fullName, employer)
    if (key !== '' && !this.byName.has(key)) this.byName.set(key, id)
  }
}

function nameKey(fullName: string, employer: string): string {
  const name = fullName.trim().toLowerCase()
  return name === '' || employer.trim() === '' ? '' : `${name}\u0000${employer.trim().toLowerCase()}`
}

function madePerson(id: string, imported: ImportedPerson): Person {
  const name = readName(imported.fullName, imported.emails[0] ?? '')
  return {
    id,
    fullName: imported.given === undefined ? name.fullName || imported.fullName : imported.fullName,
    given: imported.given ?? name.given,
    family: imported.family ?? name.family,
    greetAs: imported.greetAs === undefined ? name.greetAs : imported.greetAs,
    greetAsByHand: false,
    honorific: imported.honorific ?? '',
    employer: imported.employer.trim(),
    emails: [...new Set(imported.emails.map((address) => address.toLowerCase()))],
    phone: imported.phone.trim(),
  }
}

/** The person with what was empty filled in; the same value where nothing was. */
export function filledIn(person: Person, imported: ImportedPerson): Person {
  const made = madePerson(person.id, imported)
  const added = made.emails.filter((address) => !person.emails.includes(address))
  const named = person.fullName === '' && made.fullName !== ''
  const after: Person = {
    ...person,
    ...(named ? { fullName: made.fullName, given: made.given, family: made.family } : {}),
    ...(named && !person.greetAsByHand ? { greetAs: made.greetAs } : {}),
    honorific: person.honorific || made.honorific,
    employer: person.employer || made.employer,
    emails: added.length === 0 ? person.emails : [...person.emails, ...added],
    phone: person.phone || made.phone,
  }
  return JSON.stringify(after) === JSON.stringify(person) ? person : after
}
