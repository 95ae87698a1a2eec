import type { Interview } from '../domain/interview'
import { dayIn, dayNumber, usableZone } from '../time/arithmetic'
import { zone, type Instant, type PlainDate, type Zone } from '../time/kinds'
import { sameMeeting } from './identity'
import type { IncomingInterview } from './incoming'

/** A meeting of ours, wherever it is kept. */
interface Held {
  readonly interview: Interview
}

/** A series shows sixty meetings at the most; whatever names more is not made by people. */
const mostPaired = 300

/**
 * Meetings of a series that was moved as a whole: its file then names them by their new times, so that none is found by
 * its old one. What is left over on both sides is paired by day, then by week; nothing else of the file is touched.
 */
export function movedSeries<T extends Held>(
  incoming: readonly IncomingInterview[],
  held: readonly T[],
): ReadonlyMap<IncomingInterview, T> {
  const series = incoming.filter(({ recurrence, method }) => recurrence !== '' && method === 'invitation')
  const pairs = new Map<IncomingInterview, T>()
  if (series.length < 2 || series.length > mostPaired) return pairs
  const isHere = ({ interview }: T): boolean =>
    incoming.some((meeting) => interview.calendar !== null && sameMeeting(meeting, interview.calendar))
  let open = held.filter(
    (known) =>
      (known.interview.calendar?.recurrence ?? '') !== '' &&
      known.interview.cancelledAt === null &&
      !isHere(known),
  )
  let left = series.filter(
    (meeting) =>
      !held.some(({ interview }) => interview.calendar && sameMeeting(meeting, interview.calendar)),
  )
  for (const span of [1, 7]) {
    for (const meeting of left) {
      const same = open.filter(({ interview }) => spanOf(interview, span) === spanOf(meeting, span))
      const [only, ...others] = same
      const rivals = left.filter((other) => spanOf(other, span) === spanOf(meeting, span))
      if (only === undefined || others.length > 0 || rivals.length > 1) continue
      pairs.set(meeting, only)
    }
    const taken = new Set(pairs.values())
    open = open.filter((known) => !taken.has(known))
    left = left.filter((meeting) => !pairs.has(meeting))
  }
  return pairs
}

/** The day, or the week from Monday, that a meeting was first planned for, as a number. */
function spanOf(meeting: Interview | IncomingInterview, days: number): number {
  const recurrence = 'calendar' in meeting ? (meeting.calendar?.recurrence ?? '') : meeting.recurrence
  const day = dayOfRecurrence(recurrence, meeting.zone)
  // 1 January 1970, day 0, was a Thursday.
  return day === null ? Number.NaN : Math.floor((dayNumber(day) + 3) / days)
}

function dayOfRecurrence(recurrence: string, there: Zone): PlainDate | null {
  if (/^\d{4}-\d\d-\d\d$/.test(recurrence)) return recurrence as PlainDate
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(recurrence)
    ? dayIn(recurrence as Instant, usableZone(there, zone('UTC')))
    : null
}
