import type { Interview } from '#core/domain/interview'
import type { Person } from '#core/domain/person'
import type { IncomingInterview } from '#core/exchange/incoming'
import type { OwnNote } from '#core/exchange/out/own-note'

/** Somebody the file names, or who belongs to the interview already. */
export interface GuestDraft {
  key: string
  include: boolean
  personId: string | null
  /** Belongs to the interview as it is on file. */
  held: boolean
  fullName: string
  /** Whether the name is known; an unknown one can be typed. */
  named: boolean
  address: string
  jobTitle: string
  optional: boolean
  declined: boolean
}

function onFile(people: ReadonlyMap<string, Person>, address: string): Person | null {
  for (const person of people.values()) if (person.emails.includes(address)) return person
  return null
}

/** The interviewers to choose from: those of the interview as it is, then those the file adds; the user is not among them. */
export function startGuests(
  interview: IncomingInterview,
  held: Interview | null,
  people: ReadonlyMap<string, Person>,
  ownEmails: readonly string[],
): GuestDraft[] {
  const kept = (held?.interviewers ?? []).map(({ personId, jobTitle }): GuestDraft => {
    const person = people.get(personId)
    return {
      key: personId,
      include: true,
      personId,
      held: true,
      fullName: person?.fullName ?? '',
      named: (person?.fullName ?? '') !== '',
      address: person?.emails[0] ?? '',
      jobTitle,
      optional: false,
      declined: false,
    }
  })
  const known = new Set(kept.flatMap(({ personId }) => people.get(personId ?? '')?.emails ?? []))
  if (interview.own !== null) return [...kept, ...ownGuests(interview.own, kept, known)]
  const added = interview.people
    .filter(({ address }) => address === '' || (!ownEmails.includes(address) && !known.has(address)))
    .map((person): GuestDraft => {
      const filed = person.address === '' ? null : onFile(people, person.address)
      const fullName = filed?.fullName || person.fullName
      return {
        key: person.address || person.fullName,
        include: !person.declined,
        personId: null,
        held: false,
        fullName,
        named: fullName !== '',
        address: person.address,
        jobTitle: '',
        optional: person.optional,
        declined: person.declined,
      }
    })
  return [...kept, ...added]
}

/** The people of an interview that Afterword took out: by their own ids, with their job titles. */
function ownGuests(
  { interviewers }: OwnNote,
  kept: readonly GuestDraft[],
  known: ReadonlySet<string>,
): readonly GuestDraft[] {
  return interviewers
    .filter(({ id, address }) => !kept.some(({ personId }) => personId === id) && !known.has(address))
    .map(({ id, fullName, jobTitle, address }) => ({
      key: id,
      include: true,
      personId: id,
      held: false,
      fullName,
      named: fullName !== '',
      address,
      jobTitle,
      optional: false,
      declined: false,
    }))
}
