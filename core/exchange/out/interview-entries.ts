import type { Application } from '../../domain/application'
import { endOf, type Interview } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { usableZone, wallTimeIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { Words } from '../../words/words'
import type { CalendarEntry } from './calendar-entry'
import { identityOf } from './own-identity'
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

/** Each interview of an application as a calendar entry, cancelled ones too, so that a calendar takes them down. */
export function interviewEntries(application: Application, context: EntryContext): readonly CalendarEntry[] {
  return application.interviews.map((interview) => entryOf(interview, application, context))
}

function entryOf(interview: Interview, application: Application, context: EntryContext): CalendarEntry {
  const { words, assumedMinutes } = context
  const zone = usableZone(interview.zone, context.zone)
  const { company, role } = application
  const end = wallTimeIn(endOf(interview, context.zone, assumedMinutes), zone)
  return {
    ...identityOf(interview, application),
    summary: words.interview({ role, company }),
    description: descriptionOf(interview, context),
    place: interview.place,
    link: /^https:\/\/\S+$/i.test(interview.joinLink) ? interview.joinLink : '',
    cancelled: interview.cancelledAt !== null,
    when: { kind: 'meeting', start: interview.start, end, zone },
    remindBefore,
    own: ownNoteOf(interview, application, context.people, end),
  }
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
