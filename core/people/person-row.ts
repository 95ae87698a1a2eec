import { folded } from '../domain/folded'
import type { Person } from '../domain/person'
import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Contacts } from './contacts'

/** What the list of people needs of one of them. */
export interface PersonRow {
  readonly id: string
  readonly fullName: string
  /** As of the last meeting. */
  readonly jobTitle: string
  /** Where they were met, the latest first; without a meeting, whom they work for. */
  readonly companies: readonly string[]
  readonly email: string
  readonly phone: string
  readonly meetings: number
  readonly lettersSent: number
  readonly lastTouch: { readonly what: 'met' | 'wrote' | 'heard' | 'called'; readonly at: Instant } | null
  /** The next meeting with them that is still to come. */
  readonly meetsAt: Instant | null
}

type LastTouch = PersonRow['lastTouch']

/** The row of a person, as it stands at `now`. */
export function personRow(person: Person, contacts: readonly Contacts[], now: Instant): PersonRow {
  const meetings = contacts
    .flatMap((one) => one.meetings)
    .filter(({ isCancelled }) => !isCancelled)
    .toSorted((a, b) => compareInstants(b.startsAt, a.startsAt))
  const isOver = ({ startsAt }: { startsAt: Instant }): boolean => compareInstants(startsAt, now) <= 0
  const letters = contacts.flatMap((one) => one.letters)
  const companies = new Set(meetings.map(({ company }) => company))
  for (const { company } of [...letters, ...contacts.flatMap((one) => one.touches)]) companies.add(company)
  if (companies.size === 0 && person.employer !== '') companies.add(person.employer)
  return {
    id: person.id,
    fullName: person.fullName,
    jobTitle: meetings.find(({ jobTitle }) => jobTitle !== '')?.jobTitle ?? '',
    companies: [...companies].slice(0, 3),
    email: person.emails[0] ?? '',
    phone: person.phone,
    meetings: meetings.length,
    lettersSent: letters.filter(({ state }) => state === 'sent').length,
    lastTouch: lastTouch(contacts, now),
    meetsAt: meetings.findLast((meeting) => !isOver(meeting))?.startsAt ?? null,
  }
}

/** When there was last something between the two: a meeting, a letter sent, a call or a message. */
function lastTouch(contacts: readonly Contacts[], now: Instant): LastTouch {
  let last: LastTouch = null
  const consider = (what: NonNullable<LastTouch>['what'], at: Instant | null): void => {
    if (at === null || compareInstants(at, now) > 0) return
    if (last === null || compareInstants(at, last.at) > 0) last = { what, at }
  }
  for (const { meetings, letters, touches } of contacts) {
    for (const { startsAt, isCancelled } of meetings) if (!isCancelled) consider('met', startsAt)
    for (const { state, at } of letters) if (state === 'sent') consider('wrote', at)
    for (const { direction, at } of touches) consider(direction === 'made' ? 'called' : 'heard', at)
  }
  return last
}

/** All words of a row in small plain letters, for finding. */
export function rowText(row: PersonRow): string {
  return folded([row.fullName, row.jobTitle, ...row.companies, row.email, row.phone].join(' '))
}
