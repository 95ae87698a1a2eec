import { readName } from '../domain/name'
import { emptyPersonFacts, endOf, type Interview } from '../domain/interview'
import type { IncomingRow, RowContact, RowInterview } from '../exchange/table/incoming-row'
import { addHours, compareInstants } from '../time/arithmetic'
import type { CommandContext } from './command'
import type { ImportedPeople, ImportedPerson } from './imported-people'
import { newInterview } from './new-application'

/** Debriefs of what lies further back than this, in hours, are not asked for: an old sheet is no evening's work. */
const debriefedWithin = 48

/** The interviews of a row as records. */
export function interviewsOf(
  rows: readonly RowInterview[],
  company: string,
  people: ImportedPeople,
  { now, zone, newId }: CommandContext,
): readonly Interview[] {
  return rows.map((row) => {
    const interviewers = row.people.map((person) => ({
      personId: people.idOf({
        ...person,
        // Only tables of ours name people by interview, and they know how each is called.
        ...partsOf(person),
        employer: company,
        emails: person.email === '' ? [] : [person.email],
      }),
      jobTitle: person.jobTitle,
      facts: emptyPersonFacts,
    }))
    const { round, start, end, form, place, joinLink } = row
    const input = {
      round,
      start,
      end,
      zone: row.zone,
      form,
      place,
      joinLink,
      decidesToday: false,
      interviewers: [],
    }
    const made = newInterview(newId(), input, interviewers, null)
    const isLongAgo = compareInstants(endOf(made, zone), addHours(now, -debriefedWithin)) < 0
    return {
      ...made,
      cancelledAt: row.cancelled ? now : null,
      debrief: isLongAgo ? { state: 'skipped', at: now } : made.debrief,
    }
  })
}

function partsOf({ fullName, email }: RowContact): Pick<ImportedPerson, 'given' | 'family' | 'greetAs'> {
  const { given, family, greetAs } = readName(fullName, email)
  return { given, family, greetAs }
}

/** Whom the row names is an interviewer of its latest meeting; the own table names them meeting by meeting. */
export function withInterviewers(
  interviews: readonly Interview[],
  row: IncomingRow,
  people: ImportedPeople,
): readonly Interview[] {
  const ids = row.contacts.map((person) => ({
    personId: people.idOf({
      ...person,
      employer: row.company,
      emails: person.email === '' ? [] : [person.email],
    }),
    jobTitle: person.jobTitle,
    facts: emptyPersonFacts,
  }))
  const last = interviews.at(-1)
  if (
    last === undefined ||
    last.interviewers.length > 0 ||
    row.contacts.every(({ fullName }) => fullName === '')
  )
    return interviews
  return [...interviews.slice(0, -1), { ...last, interviewers: ids }]
}
