import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { endOf, type Interview } from '../domain/interview'
import { emptyPersonFacts } from '../domain/interview'
import type { IncomingRow, RowInterview } from '../exchange/table/incoming-row'
import { movesOn, newInterviews } from '../exchange/table/row-changes'
import { standingOf } from '../exchange/table/row-standing'
import { addHours, compareInstants, earlier, instantOnDay } from '../time/arithmetic'
import { clockTime, type Instant, type PlainDate } from '../time/kinds'
import type { CommandContext } from './command'
import type { ImportedPeople } from './imported-people'
import { newApplication, newInterview } from './new-application'

/** Debriefs of what lies further back than this, in hours, are not asked for: an old sheet is no evening's work. */
const debriefedWithin = 48

const noon = clockTime('12:00')

/** The interviews of a row as records. */
function interviewsOf(
  rows: readonly RowInterview[],
  company: string,
  people: ImportedPeople,
  { now, zone, newId }: CommandContext,
): readonly Interview[] {
  return rows.map((row) => {
    const interviewers = row.people.map((person) => ({
      personId: people.idOf({
        ...person,
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

/** An application made of one row. */
export function applicationOfRow(
  row: IncomingRow,
  rank: string,
  people: ImportedPeople,
  context: CommandContext,
): Application {
  const { now } = context
  const standing = standingOf(row)
  const base = newApplication(context.newId(), { ...row, stage: standing.stage, rank }, context, 'imported')
  const interviews = interviewsOf(row.interviews, row.company, people, context)
  const since = onDay(row.addedOn ?? row.appliedOn, context)
  return {
    ...base,
    createdAt: since,
    ...(row.appliedOn === null ? {} : { appliedOn: row.appliedOn }),
    link: row.link,
    reference: row.reference,
    notes: withContacts(row.notes, row, interviews.length > 0),
    foreignStatus: standing.foreignStatus,
    interviews: withInterviewers(interviews, row, people),
    decision: decisionOf(row, context) ?? base.decision,
    offer:
      standing.stage === 'offer'
        ? { receivedAt: now, answerBy: row.answerBy, acknowledgedAt: null, notes: '' }
        : null,
    rejection: standing.stage === 'declined' ? { at: now, holdLiftedAt: null, keepWarmDone: [] } : null,
    pause: standing.paused ? { since: now, until: null, reason: row.status } : null,
    archive:
      standing.outcome === null
        ? null
        : { at: endedAt(row, interviews, since, context), outcome: standing.outcome },
  }
}

/** Noon of a day in the user's zone, but not later than now; now where there is no day. */
function onDay(day: PlainDate | null, { now, zone }: CommandContext): Instant {
  return day === null ? now : earlier(instantOnDay(day, noon, zone), now)
}

/** When it ended, as far as the row tells: the last thing with a date. What ended long ago shall not look like today's news. */
function endedAt(
  row: IncomingRow,
  interviews: readonly Interview[],
  since: Instant,
  context: CommandContext,
): Instant {
  if (row.appliedOn === null && row.addedOn === null && interviews.length === 0) return context.now
  const ends = interviews.map((interview) => endOf(interview, context.zone))
  const last = [since, ...ends].reduce((late, at) => (compareInstants(at, late) > 0 ? at : late))
  return earlier(last, context.now)
}

function decisionOf({ decisionDate }: IncomingRow, { zone }: CommandContext): Application['decision'] | null {
  return decisionDate === null ? null : { now: { state: 'dated', date: decisionDate, zone }, earlier: [] }
}

/** Whom the row names is an interviewer of its latest meeting; the own table names them meeting by meeting. */
function withInterviewers(
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

/** Before there is an interview the application itself has no place for people: their names stand in its notes too. */
function withContacts(notes: string, { contacts }: IncomingRow, met: boolean): string {
  const named = contacts
    .map(({ fullName, jobTitle, email, phone }) =>
      [fullName, jobTitle, email, phone].filter((part) => part !== '').join(', '),
    )
    .filter((line) => line !== '')
  return met || named.length === 0
    ? notes
    : [notes, named.join('\n')].filter((part) => part !== '').join('\n\n')
}

/** An application on file with what a row adds: empty fields filled, meetings added, the card moved on, never back. */
export function mergedWithRow(
  before: Application,
  row: IncomingRow,
  rankOf: (stage: Application['stage']) => string,
  people: ImportedPeople,
  context: CommandContext,
): Application {
  const { now, zone } = context
  const standing = standingOf(row)
  const added = interviewsOf(newInterviews(row, before, zone), before.company, people, context)
  const moved = movesOn(row, before)
  const ends = standing.outcome !== null && before.archive === null
  const waits = standing.foreignStatus !== '' && before.foreignStatus === '' && before.stage === 'applied'
  const after: Application = {
    ...before,
    ...(row.appliedOn === null || before.appliedOn !== undefined ? {} : { appliedOn: row.appliedOn }),
    link: before.link || row.link,
    reference: before.reference || row.reference,
    notes: joinedNotes(before.notes, row.notes),
    foreignStatus: waits && before.archive === null ? standing.foreignStatus : before.foreignStatus,
    interviews: added.length === 0 ? before.interviews : [...before.interviews, ...added],
    decision:
      before.decision.now.state === 'dated' ? before.decision : (decisionOf(row, context) ?? before.decision),
    offer: before.offer?.answerBy === null ? { ...before.offer, answerBy: row.answerBy } : before.offer,
  }
  for (const contact of row.contacts) {
    people.idOf({ ...contact, employer: before.company, emails: contact.email === '' ? [] : [contact.email] })
  }
  if (ends)
    return {
      ...after,
      archive: { at: now, outcome: standing.outcome },
      history: [...after.history, happened('archived', now, { outcome: standing.outcome })],
    }
  if (!moved) return after
  return {
    ...after,
    stage: standing.stage,
    rank: rankOf(standing.stage),
    offer:
      standing.stage === 'offer'
        ? (after.offer ?? { receivedAt: now, answerBy: row.answerBy, acknowledgedAt: null, notes: '' })
        : after.offer,
    rejection:
      standing.stage === 'declined' ? { at: now, holdLiftedAt: null, keepWarmDone: [] } : after.rejection,
    history: [...after.history, happened('moved', now, { from: before.stage, to: standing.stage })],
  }
}

function joinedNotes(before: string, added: string): string {
  if (added === '' || before.includes(added)) return before
  return [before, added]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, 200_000)
}
