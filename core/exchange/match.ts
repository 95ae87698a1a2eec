import { endOf, startOf, type Interview } from '../domain/interview'
import type { Application } from '../domain/application'
import { zone } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import { concerns, sameMeeting } from './identity'
import type { Incoming, IncomingInterview } from './incoming'
import type { BringInPreview, PreviewItem } from './preview'

interface Known {
  readonly application: Application
  readonly interview: Interview
}

/** Most meetings a preview lists, and most that one confirmation brings in: nobody reads more, and a page chokes on it. */
export const mostListed = 2000

/** What bringing in these meetings would do, held against the data by calendar UID and recurrence. Changes nothing. */
export function matchIncoming(fileName: string, incoming: Incoming, workspace: Workspace): BringInPreview {
  const known = interviewsByUid(workspace)
  const all = incoming.interviews.flatMap((interview) => matchOne(interview, known.get(interview.uid) ?? []))
  const items = mostTelling(all)
  const left = all.length - items.length
  const problems =
    left === 0
      ? incoming.problems
      : [...incoming.problems, { key: 'listShortened', values: { left: String(left) } } as const]
  return { fileName, format: incoming.format, items, problems }
}

/** One item for each interview of ours that a message is about: a series called off at once is about all of its meetings. */
function matchOne(incoming: IncomingInterview, sameUid: readonly Known[]): readonly PreviewItem[] {
  const matches = sameUid.filter(
    ({ interview }) => interview.calendar && concerns(incoming, interview.calendar),
  )
  if (matches.length === 0) {
    const state = { invitation: 'new', cancellation: 'cancelled', answer: 'answer' } as const
    return [{ interview: incoming, state: state[incoming.method], applicationId: null, interviewId: null }]
  }
  return matches.map(({ application, interview }) => ({
    interview: asHeld(incoming, interview),
    state: stateOf(incoming, interview),
    applicationId: application.id,
    interviewId: interview.id,
  }))
}

function stateOf(incoming: IncomingInterview, held: Interview): PreviewItem['state'] {
  // Somebody's answer to an invitation says nothing new about the meeting itself.
  if (incoming.method === 'answer') return 'answer'
  const sequence = held.calendar?.sequence ?? 0
  // An older message that arrives late changes nothing: RFC 5546 orders them by SEQUENCE.
  if (incoming.sequence < sequence) return 'same'
  if (incoming.method === 'cancellation') return held.cancelledAt === null ? 'cancelled' : 'same'
  return held.cancelledAt === null && incoming.sequence === sequence && sameTimes(incoming, held)
    ? 'same'
    : 'changed'
}

function sameTimes(incoming: IncomingInterview, held: Interview): boolean {
  return incoming.start === held.start && incoming.end === held.end && incoming.zone === held.zone
}

/** Where a message about a whole series is held against one meeting of it, that meeting's own time is meant. */
function asHeld(incoming: IncomingInterview, held: Interview): IncomingInterview {
  if (held.calendar === null || sameMeeting(incoming, held.calendar)) return incoming
  return {
    ...incoming,
    recurrence: held.calendar.recurrence,
    start: held.start,
    end: held.end,
    zone: held.zone,
    startsAt: startOf(held, zone('UTC')),
    endsAt: held.end === null ? null : endOf(held, zone('UTC')),
    allDay: null,
    lastDay: null,
  }
}

/** Known meetings and those that look like interviews come before the rest; the file's order stays within each. */
function mostTelling(items: readonly PreviewItem[]): readonly PreviewItem[] {
  const tells = (item: PreviewItem) => item.interviewId !== null || item.interview.looksLikeInterview
  return items.toSorted((a, b) => Number(tells(b)) - Number(tells(a))).slice(0, mostListed)
}

function interviewsByUid(workspace: Workspace): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>()
  for (const application of workspace.applications.values()) {
    for (const interview of application.interviews) {
      const uid = interview.calendar?.uid ?? ''
      if (uid === '') continue
      const others = known.get(uid) ?? []
      others.push({ application, interview })
      known.set(uid, others)
    }
  }
  return known
}
