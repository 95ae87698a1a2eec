import { endOf, startOf, type Interview } from '../domain/interview'
import { instantInZone, usableZone } from '../time/arithmetic'
import { zone, type Zone } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import { findByHand, type FindByHand } from './entered-by-hand'
import { sameMeeting } from './identity'
import type { Incoming, IncomingInterview } from './incoming'
import { isAbout, meetingsByUid, sequenceOnFile, type KnownMeeting } from './known-meetings'
import { movedSeries } from './moved-series'
import { isOwnUid } from './out/own-identity'
import type { MeetingsPreview, PreviewItem } from './preview'

/** Most meetings a preview lists, and most that one confirmation brings in: nobody reads more, and a page chokes on it. */
export const mostListed = 2000

/**
 * What bringing in these meetings would do, held against the data by calendar UID and recurrence. Changes nothing.
 * @param userZone where interviews of an unknown zone are placed
 */
export function matchIncoming(
  fileName: string,
  incoming: Incoming,
  workspace: Workspace,
  userZone: Zone = zone('UTC'),
): MeetingsPreview {
  const known = meetingsByUid(workspace)
  const moved = new Map(
    [...known].flatMap(([uid, held]) => {
      const meetings = held.length < 2 ? [] : incoming.interviews.filter((meeting) => meeting.uid === uid)
      return [...movedSeries(meetings, held)]
    }),
  )
  const byHand = findByHand(workspace)
  const all = incoming.interviews.flatMap((interview) => {
    const pair = moved.get(interview)
    return pair === undefined
      ? matchOne(interview, known.get(interview.uid) ?? [], byHand, workspace, userZone)
      : [itemFor(interview, pair, userZone)]
  })
  const items = mostTelling(all)
  const left = all.length - items.length
  const problems =
    left === 0
      ? incoming.problems
      : [...incoming.problems, { key: 'listShortened', values: { left: String(left) } } as const]
  return { kind: 'meetings', fileName, format: incoming.format, items, problems }
}

/** One item for each interview of ours that a message is about: a series called off at once is about all of its meetings. */
function matchOne(
  incoming: IncomingInterview,
  sameUid: readonly KnownMeeting[],
  byHand: FindByHand,
  workspace: Workspace,
  userZone: Zone,
): readonly PreviewItem[] {
  const matches = sameUid.filter((known) => isAbout(incoming, known))
  if (matches.length > 0)
    return matches.map((match) =>
      itemFor(asHeld(incoming, match.interview, userZone), match, userZone, incoming),
    )
  const typed = incoming.method === 'invitation' ? byHand(incoming) : null
  if (typed !== null) return [itemFor(incoming, typed, userZone)]
  if (incoming.own !== null) {
    // A copy of ours holds what was called off too; it comes back to the application it was part of.
    const { application } = incoming.own
    const applicationId = workspace.applications.has(application) ? application : null
    return [{ interview: incoming, state: 'new', applicationId, interviewId: null }]
  }
  const state = { invitation: 'new', cancellation: 'cancelled', answer: 'answer' } as const
  return [{ interview: incoming, state: state[incoming.method], applicationId: null, interviewId: null }]
}

function itemFor(
  shown: IncomingInterview,
  known: KnownMeeting,
  userZone: Zone,
  incoming = shown,
): PreviewItem {
  return {
    interview: shown,
    state: stateOf(incoming, known, userZone),
    applicationId: known.application.id,
    interviewId: known.interview.id,
  }
}

function stateOf(incoming: IncomingInterview, known: KnownMeeting, userZone: Zone): PreviewItem['state'] {
  const { interview: held } = known
  // Somebody's answer to an invitation says nothing new about the meeting itself.
  if (incoming.method === 'answer') return 'answer'
  const sequence = sequenceOnFile(incoming, known)
  // An older message that arrives late changes nothing: RFC 5546 orders them by SEQUENCE.
  if (incoming.sequence < sequence) return 'same'
  if (incoming.method === 'cancellation') return held.cancelledAt === null ? 'cancelled' : 'same'
  return held.cancelledAt === null && incoming.sequence === sequence && sameTimes(incoming, held, userZone)
    ? 'same'
    : 'changed'
}

/** The same instants, however they are written; a day without a time is the same as any time on it. A new place or link is a change. */
function sameTimes(incoming: IncomingInterview, held: Interview, userZone: Zone): boolean {
  const elsewhere = [
    [incoming.place.trim(), held.place],
    [incoming.joinLink.trim(), held.joinLink],
  ].some(([now, before]) => now !== '' && now !== before)
  if (elsewhere) return false
  if (incoming.allDay !== null && incoming.allDay === held.start.slice(0, 10)) return true
  if (incoming.startsAt !== startOf(held, userZone)) return false
  if (incoming.end === null || held.end === null) return incoming.end === held.end
  return incoming.endsAt === instantInZone(held.end, usableZone(held.zone, userZone))
}

/** Where a message about a whole series is held against one meeting of it, that meeting's own time is meant. */
function asHeld(incoming: IncomingInterview, held: Interview, userZone: Zone): IncomingInterview {
  if (held.calendar === null || isOwnUid(incoming.uid) || sameMeeting(incoming, held.calendar))
    return incoming
  return {
    ...incoming,
    recurrence: held.calendar.recurrence,
    start: held.start,
    end: held.end,
    zone: held.zone,
    startsAt: startOf(held, userZone),
    endsAt: held.end === null ? null : endOf(held, userZone),
    allDay: null,
    lastDay: null,
  }
}

/** Known meetings and those that look like interviews come before the rest; the file's order stays within each. */
function mostTelling(items: readonly PreviewItem[]): readonly PreviewItem[] {
  const tells = (item: PreviewItem) => item.interviewId !== null || item.interview.looksLikeInterview
  return items.toSorted((a, b) => Number(tells(b)) - Number(tells(a))).slice(0, mostListed)
}
