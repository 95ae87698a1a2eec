import { compareInstants } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import { failed, success, type Result } from '../../workspace/failure'
import { readCalendar } from '../calendar/read-calendar'
import { stableHash } from '../identity'
import type { Incoming } from '../incoming'
import type { ReadingContext } from '../reading-context'
import { holdUntilIn } from './hold-until'
import type { IncomingMail, MailNote } from './incoming-mail'
import { decisionIn, deadlineIn } from './mail-dates'
import { meetingIn } from './mail-meeting'
import { mailPeople } from './mail-people'
import { verdictOf } from './mail-verdict'
import { namedCompany } from './named-company'
import { namedRole } from './named-role'
import { ownWordsOf } from './own-words'
import { parseMail } from './parse-mail'
import type { ParsedMail } from './parsed-mail'
import { pastedMail } from './pasted-mail'
import { requisitionIn } from './requisition'
import { sentencesOf } from './sentences'
import { unwrapped } from './unwrap-mail'

/** Reads a mail file of any origin. Fails with `fileUnreadable` where its structure is beyond the limits, `mailEmpty` where it says nothing. */
export async function readMailFile(
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<Result<IncomingMail>> {
  try {
    return readMail(await parseMail(bytes), 'eml', context)
  } catch {
    return failed('fileUnreadable')
  }
}

/** Reads words that were copied out of a mail. */
export function readMailText(text: string, context: ReadingContext): Result<IncomingMail> {
  return readMail(pastedMail(text), 'text', context)
}

function readMail(
  given: ParsedMail,
  format: IncomingMail['format'],
  context: ReadingContext,
): Result<IncomingMail> {
  const { mail, forwarded } = unwrapped(given, context)
  const own = ownWordsOf(mail.text)
  if (own.body === '' && mail.subject === '' && mail.calendars.length === 0) return failed('mailEmpty')
  const sentences = sentencesOf(own.body)
  const subject = mail.subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|rv|tr)\s*:)+\s*/i, '')
  const moment = { sentAt: sentAtOf(mail, context), zone: context.zone }
  const calendars = mail.calendars.flatMap((text) => meetingsOf(text, context))
  const interviews = calendars.flatMap(({ interviews: found }) => found)
  const verdict = verdictOf(mail, sentences, subject, interviews, context)
  const company = namedCompany(sentences, subject, mail.from, own.signature)
  const meets = ['invitation', 'reschedule'].includes(verdict.kind)
  const meeting = meets ? meetingIn(sentences, moment, verdict.kind === 'reschedule', own.body) : null
  const deadline = verdict.kind === 'offer' ? deadlineIn(sentences, moment) : null
  const says = ['acknowledgement', 'decisionDate'].includes(verdict.kind)
  const digest = stableHash(own.body.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  const read = {
    kind: 'mail',
    format,
    mailKind: verdict.kind,
    quotes: verdict.quotes,
    subject: mail.subject,
    from: mail.from,
    to: mail.to,
    sentAt: mail.sentAt,
    messageId: mail.messageId === '' ? `made-${digest}` : shortId(mail.messageId),
    digest,
    references: mail.references.map(shortId),
    company,
    role: namedRole(sentences, subject, company),
    requisition: requisitionIn(`${mail.subject}\n${own.body}`),
    people: mailPeople(mail.from, sentences, own.signature),
    deadline,
    decision: says ? decisionIn(sentences, moment) : null,
    holdUntil: verdict.kind === 'onHold' ? holdUntilIn(sentences, moment) : null,
    meeting,
    interviews,
    text: own.body,
    problems: calendars.flatMap(({ problems }) => problems),
  } as const
  return success({ ...read, notes: notesOf(read, mail, forwarded) })
}

/** A Date header from the future is somebody's wrong clock. */
function sentAtOf(mail: ParsedMail, { now }: ReadingContext): Instant {
  return mail.sentAt === null
    ? now
    : compareInstants(mail.sentAt, '2100-01-01T00:00:00Z' as Instant) > 0
      ? now
      : mail.sentAt
}

function meetingsOf(text: string, context: ReadingContext): readonly Incoming[] {
  const read = readCalendar(new TextEncoder().encode(text), context)
  return read.ok ? [read.value] : []
}

function shortId(id: string): string {
  return id.length <= 400 ? id : `${id.slice(0, 300)}-${stableHash(id)}`
}

function notesOf(
  read: Omit<IncomingMail, 'notes'>,
  mail: ParsedMail,
  forwarded: boolean,
): readonly MailNote[] {
  const day = read.deadline ?? read.decision
  const twoWays = day?.otherDay ?? read.meeting?.otherDay ?? null
  const assumed = read.meeting !== null && !read.meeting.zoneSaid && read.interviews.length === 0
  return [
    ...(mail.outlookOnly ? [{ key: 'outlookOnly', values: {} } as const] : []),
    ...(twoWays === null
      ? []
      : [
          {
            key: 'dateTwoWays',
            values: { one: day?.day ?? read.meeting?.start.slice(0, 10) ?? '', other: twoWays },
          } as const,
        ]),
    ...(assumed ? [{ key: 'zoneAssumed', values: { zone: read.meeting?.zone ?? '' } } as const] : []),
    ...(mail.sentAt === null ? [{ key: 'noDate', values: {} } as const] : []),
    ...(forwarded ? [{ key: 'forwarded', values: {} } as const] : []),
  ]
}
