import type { MeetingInput } from '#core/commands/bring-in'
import type { Interview } from '#core/domain/interview'
import type { Person } from '#core/domain/person'
import type { Card } from '#core/etiquette/card'
import type { PreviewItem } from '#core/exchange/preview'
import type { Zone } from '#core/time/kinds'
import { sessionDrafts } from '../../workspace/session-drafts'
import { startGuests, type GuestDraft } from './guest-draft'

/** One meeting of a file as the user is about to bring it in. */
export interface MeetingDraft {
  include: boolean
  company: string
  /** Which application it joins: an id, `new`, or empty while the name decides. */
  belongsTo: string
  role: string
  zone: Zone
  cancelled: boolean
  guests: GuestDraft[]
}

/** A meeting in the preview: what the file says, what the data says, and what the user makes of it. */
export interface PreviewedMeeting {
  readonly key: string
  readonly item: PreviewItem
  readonly held: Interview | null
  /** Company of the application it belongs to by its calendar entry; null for a new one. */
  readonly company: string | null
  readonly draft: MeetingDraft
}

const drafts = sessionDrafts<MeetingDraft>()
export const forgetMeeting = drafts.forget

export const meetingKey = ({ interview }: PreviewItem): string =>
  [interview.method, interview.uid, interview.recurrence, String(interview.sequence)].join('\n')

/** Whether confirming would change anything for this meeting. */
export function canBringIn({ state, interviewId }: PreviewItem): boolean {
  if (state === 'answer' || state === 'same') return false
  return state !== 'cancelled' || interviewId !== null
}

export function meetingDraft(
  item: PreviewItem,
  held: Interview | null,
  people: ReadonlyMap<string, Person>,
  ownEmails: readonly string[],
  companyIn: (title: string) => string = () => '',
): MeetingDraft {
  const { interview } = item
  const looksCancelled = interview.notes.some((note) => note.key === 'looksCancelled')
  return drafts.of(meetingKey(item), () => ({
    include: canBringIn(item) && (interview.looksLikeInterview || held !== null),
    // A mail address names no employer; a company that is on the board and in the title is meant.
    company: interview.own?.company ?? companyIn(interview.summary),
    belongsTo: '',
    role: interview.role,
    zone: interview.zone,
    cancelled:
      item.state === 'cancelled' ||
      (interview.own !== null && interview.method === 'cancellation') ||
      (looksCancelled && held !== null),
    guests: startGuests(interview, held, people, ownEmails),
  }))
}

/** Live applications at the company that was typed: another interview may belong to one of them. */
export function sameCompany(cards: Iterable<Card>, company: string): readonly Card[] {
  const wanted = company.trim().toLowerCase()
  if (wanted === '') return []
  return [...cards].filter((card) => card.archived === null && card.company.trim().toLowerCase() === wanted)
}

/** The application it joins: by calendar entry, by choice, or the only one of that company. Null makes a new card. */
export function joinedApplication(meeting: PreviewedMeeting, cards: Iterable<Card>): string | null {
  if (meeting.item.applicationId !== null) return meeting.item.applicationId
  const { belongsTo, company } = meeting.draft
  const matches = sameCompany(cards, company)
  // What Afterword took out belongs to its own application; another of that company is not it.
  if (meeting.item.interview.own !== null && belongsTo === '') return null
  if (matches.some((card) => card.id === belongsTo)) return belongsTo
  return belongsTo === '' && matches.length === 1 ? (matches[0]?.id ?? null) : null
}

/** The meeting as the command takes it. */
export function meetingInput(meeting: PreviewedMeeting, applicationId: string | null): MeetingInput {
  const { item, held, draft, company } = meeting
  const { interview } = item
  return {
    company: (company ?? draft.company).trim(),
    role: draft.role.trim(),
    applicationId,
    interviewId: item.interviewId,
    cancelled: draft.cancelled,
    calendar: identityFor(interview, held),
    ...(interview.own === null ? {} : { together: interview.own.application }),
    interview: {
      round: held?.round ?? interview.own?.round ?? null,
      start: interview.start,
      end: interview.end,
      zone: draft.zone,
      form: interview.form,
      place: interview.place,
      joinLink: interview.joinLink,
      decidesToday: held?.decidesToday ?? interview.own?.decidesToday ?? false,
      interviewers: draft.guests
        .filter((guest) => guest.include)
        .map(({ personId, fullName, jobTitle, address }) => ({
          personId,
          fullName: fullName.trim(),
          jobTitle: jobTitle.trim(),
          email: address,
          phone: '',
        })),
    },
  }
}

/** What the meeting is known by from now on; null where an interview on file keeps its own. */
function identityFor(
  { own, uid, sequence, recurrence }: PreviewItem['interview'],
  held: Interview | null,
): MeetingInput['calendar'] {
  if (own === null) return { uid, sequence, recurrence }
  if (held !== null) return null
  const { calendar } = own
  if (calendar === null) return { uid, sequence, recurrence }
  // A meeting of a series went out under a number of its own, which may only grow.
  const ahead = calendar.recurrence === '' ? 0 : Math.max(0, sequence - calendar.sequence)
  return ahead === 0 ? calendar : { ...calendar, ahead }
}
