import type { IncomingFile } from '#core/exchange/incoming-file'
import type { IncomingInterview } from '#core/exchange/incoming'
import type { IncomingMail } from '#core/exchange/mail/incoming-mail'
import type { MailKind } from '#core/exchange/mail/mail-kind'
import { readAnyFile } from '#core/exchange/read-any-file'
import type { ReadingContext } from '#core/exchange/reading-context'
import { named } from './preview-people'
import { saidContact, saidRow, saidTable, saidWorkspace } from './preview-table'

/** What `npm run -s preview` prints for one file; keys as in the shared cases. */
export interface PreviewLine {
  readonly file: string
  readonly format: string | null
  readonly problems: readonly unknown[]
  readonly interviews: readonly unknown[]
  readonly mail: unknown
  readonly applications: readonly unknown[]
  readonly contacts: readonly unknown[]
  readonly table: unknown
  readonly workspace?: unknown
}

const nothing = { problems: [], interviews: [], mail: null, applications: [], contacts: [], table: null }

/** Reads a file as the app would and says what it made of it. Touches no data. */
export async function previewLine(
  file: string,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<PreviewLine> {
  const read = await readAnyFile(bytes, file, context)
  if (!read.ok) return { file, format: null, ...nothing, problems: [read.failure] }
  return { file, format: read.value.format, ...nothing, ...said(read.value, context) }
}

function said(read: IncomingFile, { me }: ReadingContext): Partial<PreviewLine> {
  switch (read.kind) {
    case 'meetings':
      return {
        problems: read.problems,
        interviews: read.interviews.map((interview) => saidInterview(interview, me)),
        contacts: named(
          read.interviews.flatMap(({ people }) => people.map(({ fullName, address }) => [fullName, address])),
          me,
        ),
      }
    case 'mail':
      return {
        problems: [...read.problems, ...read.notes],
        interviews: read.interviews.map((interview) => saidInterview(interview, me)),
        mail: saidMail(read),
        contacts: named(
          [
            [read.from.name, read.from.address],
            ...read.people.map(({ fullName, address }) => [fullName, address] as const),
            ...read.to.map(({ name, address }) => [name, address] as const),
          ],
          me,
        ),
      }
    case 'table':
      return {
        problems: [...read.faults, ...read.skipped, ...read.notes],
        applications: read.rows.map(saidRow),
        contacts: read.contacts.map(saidContact),
        table: saidTable(read),
      }
    case 'people':
      return { contacts: read.contacts.map(saidContact) }
    case 'workspace':
      return { workspace: saidWorkspace(read) }
  }
}

function saidInterview(interview: IncomingInterview, me: readonly string[]): unknown {
  const people = interview.people.filter(({ address }) => !me.includes(address))
  return {
    role: interview.role,
    summary: interview.summary,
    description: interview.description,
    uid: interview.uid,
    sequence: interview.sequence,
    recurrence: interview.recurrence,
    start_utc: interview.startsAt,
    end_utc: interview.endsAt,
    zone: interview.zone,
    wall: interview.start,
    floating: interview.floating,
    hint: interview.zoneHint,
    all_day: interview.allDay !== null,
    first: interview.allDay,
    last: interview.lastDay,
    place: interview.place,
    form: interview.form,
    join_url: interview.joinLink,
    kind: interview.method,
    organizer_cn: interview.organizer?.name ?? null,
    organizer: interview.organizer?.address ?? null,
    sent_by: interview.sentBy,
    interviewers: people.map(({ address }) => address),
    names: people.map(({ fullName }) => fullName),
    greet_as: people.map(({ greetAs }) => greetAs),
    attendee: interview.people.find(({ organizer }) => !organizer)?.address ?? null,
    attendees: interview.people.map(({ address }) => address),
    ticked: interview.looksLikeInterview && interview.method !== 'answer',
    notes: interview.notes,
  }
}

const kindNames: Readonly<Record<MailKind, string>> = {
  rejection: 'rejection',
  filled: 'position_filled',
  onHold: 'on_hold',
  offer: 'offer',
  invitation: 'invitation',
  reschedule: 'reschedule',
  cancellation: 'cancellation',
  acknowledgement: 'acknowledgement',
  decisionDate: 'decision_date',
  outgoing: 'outgoing',
  // An advert is not about an application, whatever it says.
  advert: 'other',
  other: 'other',
}

function saidMail(mail: IncomingMail): unknown {
  const day = (given: IncomingMail['deadline']) => given?.day ?? null
  return {
    kind: kindNames[mail.mailKind],
    advert: mail.mailKind === 'advert',
    quotes: mail.quotes,
    subject: mail.subject,
    from: mail.from.address,
    from_name: mail.from.name,
    to: mail.to.map(({ address }) => address),
    sent_utc: mail.sentAt,
    message_id: mail.messageId,
    company: mail.company,
    role: mail.role,
    requisition: mail.requisition,
    people: mail.people,
    deadline_utc: mail.deadline?.at ?? null,
    deadline: day(mail.deadline),
    deadline_zone: mail.deadline?.zone ?? null,
    decision_date: day(mail.decision),
    hold_until: mail.holdUntil,
    start_utc_text: mail.meeting?.startsAt ?? null,
    wall: mail.meeting?.start ?? null,
    end: mail.meeting?.end ?? null,
    zone: mail.meeting?.zone ?? null,
    join_url: mail.meeting?.joinLink ?? '',
    text: mail.text,
    notes: mail.notes,
  }
}
