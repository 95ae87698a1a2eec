import type { Application } from '../domain/application'
import type { InterviewForm, PersonFacts } from '../domain/interview'
import { endOf, startOf } from '../domain/interview'
import { isDrafting, sentAt, type Channel, type LetterKind } from '../domain/letter'
import type { Instant, WallTime, Zone } from '../time/kinds'

/** Where somebody was met, with their job title as of then. */
export interface Meeting {
  readonly applicationId: string
  readonly company: string
  readonly role: string
  readonly interviewId: string
  readonly round: number | null
  readonly start: WallTime
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly form: InterviewForm
  readonly jobTitle: string
  readonly facts: PersonFacts
  readonly isCancelled: boolean
}

/** A letter to somebody, sent, in the making or left out. */
export interface LetterTo {
  readonly applicationId: string
  readonly company: string
  readonly letterId: string
  readonly kind: LetterKind
  readonly state: 'drafting' | 'sent' | 'skipped'
  readonly at: Instant | null
}

/** A call or message with somebody that is no letter of ours. */
export interface TouchWith {
  readonly applicationId: string
  readonly company: string
  readonly touchId: string
  readonly at: Instant
  readonly direction: 'made' | 'received'
  readonly channel: Channel
  readonly note: string
}

/** All that one application knows of one person. */
export interface Contacts {
  readonly meetings: readonly Meeting[]
  readonly letters: readonly LetterTo[]
  readonly touches: readonly TouchWith[]
}

/** Everybody an application knows: whom the user met, wrote to or spoke with. */
export function peopleIn({ interviews, letters, touches }: Application): ReadonlySet<string> {
  const named = [...letters, ...touches].map(({ personId }) => personId)
  const met = interviews.flatMap(({ interviewers }) => interviewers.map(({ personId }) => personId))
  return new Set([...met, ...named].filter((id) => id !== null))
}

/** What an application knows of one person. */
export function contactsWith(application: Application, personId: string, userZone: Zone): Contacts {
  const { id: applicationId, company, role } = application
  const where = { applicationId, company }
  return {
    meetings: application.interviews.flatMap((interview): Meeting[] => {
      const seat = interview.interviewers.find((one) => one.personId === personId)
      if (seat === undefined) return []
      const { id: interviewId, round, start, form } = interview
      const times = { startsAt: startOf(interview, userZone), endsAt: endOf(interview, userZone) }
      const { jobTitle, facts } = seat
      const isCancelled = interview.cancelledAt !== null
      return [{ ...where, role, interviewId, round, start, ...times, form, jobTitle, facts, isCancelled }]
    }),
    letters: application.letters
      .filter((letter) => letter.personId === personId)
      .map((letter) => ({
        ...where,
        letterId: letter.id,
        kind: letter.kind,
        state: letter.progress.state,
        at: isDrafting(letter)
          ? null
          : (sentAt(letter) ?? ('at' in letter.progress ? letter.progress.at : null)),
      })),
    touches: application.touches
      .filter((touch) => touch.personId === personId)
      .map(({ id, at, direction, channel, note }) => ({
        ...where,
        touchId: id,
        at,
        direction,
        channel,
        note,
      })),
  }
}
