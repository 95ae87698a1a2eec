import type { MailKind } from '#core/exchange/mail/mail-kind'
import type { MailPreview } from '#core/exchange/preview'
import type { Zone } from '#core/time/kinds'
import { sessionDrafts } from '../../workspace/session-drafts'
import type { GuestDraft } from './guest-draft'

/** A mail as the user is about to bring it in. */
export interface MailDraft {
  kind: MailKind
  /** An application's id, `new`, or empty while the user has not said. */
  belongsTo: string
  company: string
  role: string
  /** The day that goes with the kind: the answer's, the decision's, until when, or the meeting's. */
  day: string
  from: string
  to: string
  zone: Zone
  /** The interview that is moved or called off; empty while there is a choice. */
  interviewId: string
  guests: GuestDraft[]
}

const drafts = sessionDrafts<MailDraft>()
export const forgetMail = drafts.forget

export const mailKey = ({ mail }: MailPreview): string => mail.messageId

/** What the mail proposes, for the user to change. */
export function mailDraft(preview: MailPreview, zone: Zone, guests: readonly GuestDraft[]): MailDraft {
  const { mail, applicationId, candidates } = preview
  return drafts.of(mailKey(preview), () => ({
    kind: mail.mailKind,
    // What reads like nothing about a job makes no card by one press.
    belongsTo: applicationId ?? (candidates.length === 0 && mail.mailKind !== 'other' ? 'new' : ''),
    company: mail.company,
    role: mail.role,
    day: dayFor(preview),
    from: mail.meeting?.start.slice(11, 16) ?? '',
    to: mail.meeting?.end?.slice(11, 16) ?? '',
    zone: mail.meeting?.zone ?? zone,
    interviewId: '',
    guests: [...guests],
  }))
}

/** The day that the mail gives for what it is. A date that can be read in two ways is left to the user. */
function dayFor({ mail }: MailPreview): string {
  switch (mail.mailKind) {
    case 'offer':
      return mail.deadline?.otherDay === null ? mail.deadline.day : ''
    case 'onHold':
      return mail.holdUntil ?? ''
    case 'acknowledgement':
    case 'decisionDate':
      return mail.decision?.otherDay === null ? mail.decision.day : ''
    case 'invitation':
    case 'reschedule':
      return mail.meeting?.otherDay === null ? mail.meeting.start.slice(0, 10) : ''
    case 'cancellation':
    case 'rejection':
    case 'filled':
    case 'outgoing':
    case 'advert':
    case 'other':
      return ''
  }
}

/** The people a mail names as rows to tick: whom the user will meet is ticked, the sender is not, since recruiters often only write. */
export function mailGuests({ mail }: MailPreview, ownEmails: readonly string[]): readonly GuestDraft[] {
  return mail.people
    .filter(({ address }) => address === '' || !ownEmails.includes(address))
    .map((person) => ({
      key: person.address || person.fullName,
      include: person.meets,
      personId: null,
      held: false,
      fullName: person.fullName,
      named: person.fullName !== '',
      address: person.address,
      jobTitle: person.jobTitle,
      optional: false,
      declined: false,
    }))
}
