import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { endOf, type Interview } from '../domain/interview'
import type { IncomingRow } from '../exchange/table/incoming-row'
import { movesOn, newInterviews } from '../exchange/table/row-changes'
import { standingOf } from '../exchange/table/row-standing'
import { compareInstants, earlier, instantOnDay } from '../time/arithmetic'
import { clockTime, type Instant, type PlainDate } from '../time/kinds'
import type { CommandContext } from './command'
import type { ImportedPeople } from './imported-people'
import { newApplication } from './new-application'
import { interviewsOf, withInterviewers } from './row-interviews'

const noon = clockTime('12:00')

/** The days of a table come again and again, and finding the instant of each costs more than all else of a row. */
export interface RowContext extends CommandContext {
  readonly noonOf: (day: PlainDate) => Instant
}

/** A context that finds the noon of each day once. */
export function rowContext(context: CommandContext): RowContext {
  const known = new Map<PlainDate, Instant>()
  return {
    ...context,
    noonOf: (day) => {
      const at = known.get(day) ?? earlier(instantOnDay(day, noon, context.zone), context.now)
      known.set(day, at)
      return at
    },
  }
}

/** An application made of one row. */
export function applicationOfRow(
  row: IncomingRow,
  rank: string,
  people: ImportedPeople,
  context: RowContext,
): Application {
  const { now } = context
  const standing = standingOf(row)
  const { company, role } = row
  const base = newApplication(
    context.newId(),
    { company, role, stage: standing.stage, rank },
    context,
    'imported',
  )
  const interviews = interviewsOf(row.interviews, row.company, people, context)
  const since = onDay(row.addedOn ?? row.appliedOn, context)
  return {
    ...(row.appliedOn === null ? base : { ...base, appliedOn: row.appliedOn }),
    createdAt: since,
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
function onDay(day: PlainDate | null, { now, noonOf }: RowContext): Instant {
  return day === null ? now : noonOf(day)
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
