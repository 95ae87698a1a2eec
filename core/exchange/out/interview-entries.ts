import type { Application } from '../../domain/application'
import { endOf, type Interview } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { usableZone, wallTimeIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { Words } from '../../words/words'
import type { CalendarEntry } from './calendar-entry'
import { ownNoteOf } from './own-note'

export interface EntryContext {
  readonly people: ReadonlyMap<string, Person>
  /** The user's zone, for interviews whose own is unknown. */
  readonly zone: Zone
  readonly assumedMinutes: number
  readonly words: Words['takeOut']['calendar']
}

/** An hour's notice: time to find the room or the link. */
const remindBefore = 60

/** Marks an address as one of ours, in a domain that is nobody's (RFC 2606). */
export const ownUidEnd = '@afterword.invalid'

/** Each interview of an application as a calendar entry, cancelled ones too, so that a calendar takes them down. */
export function interviewEntries(application: Application, context: EntryContext): readonly CalendarEntry[] {
  return application.interviews.map((interview) => entryOf(interview, application, context))
}

function entryOf(interview: Interview, application: Application, context: EntryContext): CalendarEntry {
  const { words, assumedMinutes } = context
  const zone = usableZone(interview.zone, context.zone)
  const { company, role } = application
  return {
    ...identityOf(interview, application),
    summary: words.interview({ role, company }),
    description: descriptionOf(interview, context),
    place: interview.place,
    link: /^https:\/\//i.test(interview.joinLink) ? interview.joinLink : '',
    cancelled: interview.cancelledAt !== null,
    when: {
      kind: 'meeting',
      start: interview.start,
      end: wallTimeIn(endOf(interview, context.zone, assumedMinutes), zone),
      zone,
    },
    remindBefore,
    own: ownNoteOf(interview, application, context.people),
  }
}

/**
 * An interview that came from an invitation keeps the invitation's own identity: the calendar that holds it gets no
 * second entry, and the employer's next update still counts as newer.
 */
function identityOf(interview: Interview, application: Application): Pick<CalendarEntry, 'uid' | 'sequence'> {
  const { calendar } = interview
  if (calendar !== null && calendar.recurrence === '')
    return { uid: calendar.uid, sequence: calendar.sequence }
  return { uid: `${interview.id}${ownUidEnd}`, sequence: sequenceOf(application) }
}

const moves = new Set(['interviewMoved', 'interviewCancelled', 'interviewRestored'])

/** How often the interviews of an application were moved, called off or put on again. */
export function sequenceOf(application: Application): number {
  return application.history.filter(({ what }) => moves.has(what)).length
}

function descriptionOf(interview: Interview, { people, words }: EntryContext): string {
  const names = interview.interviewers.flatMap(({ personId, jobTitle }) => {
    const name = people.get(personId)?.fullName ?? ''
    return name === '' ? [] : [jobTitle === '' ? name : `${name} (${jobTitle})`]
  })
  return [
    interview.round === null ? '' : words.round({ round: interview.round }),
    names.length === 0 ? '' : words.with({ names: names.join(', ') }),
    interview.joinLink === '' ? '' : words.join({ link: interview.joinLink }),
    interview.end === null ? words.assumedEnd : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}
