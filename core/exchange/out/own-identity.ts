import type { Application } from '../../domain/application'
import type { Interview } from '../../domain/interview'
import { stableHash } from '../identity'
import type { CalendarEntry } from './calendar-entry'

/** Marks an interview of ours, in a domain that is nobody's (RFC 2606). */
export const ownUidEnd = '@afterword.invalid'

/** Marks what is made anew each time it goes out: steps and named days. They are not brought in again. */
export const ownStepEnd = '@step.afterword.invalid'

/** Whether an address of a calendar entry was made by the app. */
export function isOwnUid(uid: string): boolean {
  return uid.endsWith(ownUidEnd) || uid.endsWith(ownStepEnd)
}

/**
 * By what an interview goes out, and is known again when it comes in. One that came from an invitation keeps the
 * invitation's own identity: the calendar that holds it gets no second entry, and the employer's next update still counts
 * as newer. One meeting of a series is named after the series and its place in it, so that it stays the same entry too.
 */
export function identityOf(
  interview: Interview,
  application: Application,
): Pick<CalendarEntry, 'uid' | 'sequence'> {
  const { calendar } = interview
  if (calendar === null) return { uid: `${interview.id}${ownUidEnd}`, sequence: sequenceOf(application) }
  const { uid, sequence, recurrence, ahead = 0 } = calendar
  if (recurrence === '' && !isOwnUid(uid)) return { uid, sequence }
  return {
    uid: recurrence === '' ? uid : `${stableHash(`${uid}\u0000${recurrence}`)}${ownUidEnd}`,
    // Counted on from the number with which it came in, and from the one with which it went out before that.
    sequence: sequence + ahead + sequenceOf(application),
  }
}

const moves = new Set(['interviewMoved', 'interviewCancelled', 'interviewRestored'])

/** How often the interviews of an application were moved, called off or put on again. */
function sequenceOf(application: Application): number {
  return application.history.filter(({ what }) => moves.has(what)).length
}
