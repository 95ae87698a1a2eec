import type { Instant } from '../../time/kinds'
import type { ReadingContext } from '../reading-context'
import { forwardedOf } from './own-words'
import type { ParsedMail } from './parsed-mail'

/** Whether the user wrote it, by the addresses they gave as theirs. */
export function isMine(mail: ParsedMail, { me }: ReadingContext): boolean {
  return mail.from.address !== '' && me.includes(mail.from.address)
}

/** A mail that was only passed on is the mail that is meant. */
export function unwrapped(
  given: ParsedMail,
  context: ReadingContext,
): { readonly mail: ParsedMail; readonly forwarded: boolean } {
  const passedOn =
    /^\s*(?:fwd?|wg|tr|rv)\s*:/i.test(given.subject) || isMine(given, context) || given.from.address === ''
  const inner = passedOn ? forwardedOf(given.text) : null
  if (inner === null) return { mail: given, forwarded: false }
  const at = Date.parse(inner.date.replace(/\bat\b/i, ' '))
  return {
    forwarded: true,
    mail: {
      ...given,
      subject:
        inner.subject === ''
          ? given.subject.replace(/^(?:\s*(?:fwd?|wg|tr|rv)\s*:)+\s*/i, '')
          : inner.subject,
      from: inner.from,
      text: inner.text,
      sentAt: Number.isFinite(at)
        ? (new Date(at).toISOString().replace('.000Z', 'Z') as Instant)
        : given.sentAt,
      unsent: false,
    },
  }
}
