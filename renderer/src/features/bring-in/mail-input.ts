import type { AnyCommand } from '#core/commands/all-commands'
import type { MailNews } from '#core/commands/bring-in-mail'
import type { MeetingInput } from '#core/commands/bring-in'
import type { Interview } from '#core/domain/interview'
import type { MailPreview } from '#core/exchange/preview'
import { plainDate, wallTime } from '#core/time/kinds'
import type { MailDraft } from './mail-draft'
import { meetingInput, type PreviewedMeeting } from './meeting-draft'

interface Given {
  readonly preview: MailPreview
  readonly draft: MailDraft
  /** Meetings of calendar parts that are to come along. */
  readonly meetings: readonly PreviewedMeeting[]
  /** The interview that the mail moves or calls off. */
  readonly held: Interview | null
}

/** The mail as the command takes it. */
export function mailInput({ preview, draft, meetings, held }: Given): AnyCommand {
  const { mail } = preview
  const applicationId = draft.belongsTo === 'new' || draft.belongsTo === '' ? null : draft.belongsTo
  return {
    kind: 'bringInMail',
    applicationId,
    company: draft.company.trim(),
    role: draft.role.trim(),
    reference: mail.requisition,
    direction: draft.kind === 'outgoing' ? 'made' : 'received',
    sentAt: mail.sentAt,
    mail: { id: mail.messageId, digest: mail.digest, subject: mail.subject },
    note: mail.quotes.join(' … ') || mail.subject,
    news: newsOf(draft),
    meetings:
      meetings.length > 0
        ? meetings.map((meeting) => meetingInput(meeting, applicationId))
        : saidMeeting(preview, draft, held),
  }
}

function newsOf({ kind, day }: MailDraft): MailNews {
  const date = day === '' ? null : plainDate(day)
  switch (kind) {
    case 'rejection':
    case 'filled':
      return { kind: 'rejection' }
    case 'offer':
      return { kind: 'offer', answerBy: date }
    case 'onHold':
      return { kind: 'onHold', until: date }
    case 'acknowledgement':
    case 'decisionDate':
      return date === null ? { kind: 'none' } : { kind: 'decisionDate', date }
    case 'invitation':
    case 'reschedule':
    case 'cancellation':
    case 'outgoing':
    case 'advert':
    case 'other':
      return { kind: 'none' }
  }
}

/** The meeting that the mail's words name: a new one, or the held one moved or called off. */
function saidMeeting({ mail }: MailPreview, draft: MailDraft, held: Interview | null): MeetingInput[] {
  const { kind, day, from, to } = draft
  const off = kind === 'cancellation' && held !== null
  const dated = (kind === 'invitation' || kind === 'reschedule') && day !== '' && from !== ''
  if (!off && !dated) return []
  const start = off ? held.start : wallTime(`${day}T${from}`)
  const lasts = to !== '' && to > from ? wallTime(`${day}T${to}`) : null
  return [
    {
      company: draft.company.trim(),
      role: draft.role.trim(),
      applicationId: draft.belongsTo === 'new' ? null : draft.belongsTo,
      interviewId: held?.id ?? null,
      cancelled: off,
      calendar: held?.calendar ?? null,
      interview: {
        round: held?.round ?? null,
        start,
        end: off ? held.end : lasts,
        zone: off ? held.zone : draft.zone,
        form: held?.form ?? (mail.meeting?.joinLink ? 'video' : 'unknown'),
        place: held?.place ?? '',
        joinLink: mail.meeting?.joinLink || held?.joinLink || '',
        decidesToday: held?.decidesToday ?? false,
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
    },
  ]
}
