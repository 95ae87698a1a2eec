import { readName } from '../domain/name'
import { emptyPersonFacts, type Interviewer } from '../domain/interview'
import type { Person } from '../domain/person'
import type { RecordChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import type { PersonInput } from './inputs'

/** Interviewers tied to people on file, with the people that had to be added or filled in. */
export interface Gathered {
  readonly interviewers: readonly Interviewer[]
  readonly records: readonly RecordChange[]
}

/** The person meant: chosen by the user, else the one with the same address. Never by name alone. */
function findPerson(people: readonly Person[], input: PersonInput): Person | null {
  const chosen = input.personId === null ? undefined : people.find(({ id }) => id === input.personId)
  if (chosen !== undefined) return chosen
  const address = input.email.trim().toLowerCase()
  return (address === '' ? undefined : people.find(({ emails }) => emails.includes(address))) ?? null
}

/** A person made from what was typed or read. What letters greet with is a guess until the user sets it. */
export function newPerson(id: string, input: PersonInput, employer: string): Person {
  const name = readName(input.fullName, input.email)
  return {
    id,
    fullName: name.fullName,
    given: name.given,
    family: name.family,
    greetAs: name.greetAs,
    greetAsByHand: false,
    honorific: '',
    employer,
    emails: input.email.trim() === '' ? [] : [input.email.trim().toLowerCase()],
    phone: input.phone.trim(),
  }
}

/** Fills what is empty on file; what stands there is left alone. */
function filledIn(person: Person, input: PersonInput): Person {
  const address = input.email.trim().toLowerCase()
  const named = person.fullName === '' && input.fullName.trim() !== ''
  const name = readName(input.fullName, input.email)
  const known = address === '' || person.emails.includes(address)
  if (!named && known && (person.phone !== '' || input.phone.trim() === '')) return person
  return {
    ...person,
    ...(named ? { fullName: name.fullName, given: name.given, family: name.family } : {}),
    ...(named && !person.greetAsByHand ? { greetAs: name.greetAs } : {}),
    emails: known ? person.emails : [...person.emails, address],
    phone: person.phone === '' ? input.phone.trim() : person.phone,
  }
}

/** Ties each input to a person on file or a new one; `before` keeps the facts already noted about each. */
export function gatherPeople(
  workspace: Workspace,
  inputs: readonly PersonInput[],
  employer: string,
  before: readonly Interviewer[],
  newId: () => string,
): Gathered {
  const made = new Map<string, Person>()
  const interviewers = new Map<string, Interviewer>()
  for (const input of inputs) {
    const known = findPerson([...made.values(), ...workspace.people.values()], input)
    const person =
      known === null ? newPerson(input.personId ?? newId(), input, employer) : filledIn(known, input)
    if (person !== workspace.people.get(person.id)) made.set(person.id, person)
    const earlier = before.find((interviewer) => interviewer.personId === person.id)
    interviewers.set(person.id, {
      personId: person.id,
      jobTitle: input.jobTitle.trim() === '' ? (earlier?.jobTitle ?? '') : input.jobTitle.trim(),
      ...(earlier?.titleUnknown === true ? { titleUnknown: true } : {}),
      facts: earlier?.facts ?? emptyPersonFacts,
    })
  }
  const records = [...made.values()].map((after): RecordChange => ({
    table: 'people',
    id: after.id,
    before: workspace.people.get(after.id) ?? null,
    after,
  }))
  return { interviewers: [...interviewers.values()], records }
}
