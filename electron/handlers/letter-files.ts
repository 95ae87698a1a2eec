import { writeDraftMail } from '#core/exchange/draft-mail'
import { mailtoUrl } from '#core/exchange/mailto'
import type { MailAddress, OutgoingLetter } from './letter-handlers'

/** The address that opens the letter in the mail program, or why there is none. */
export function mailAddress({ to, subject, text }: OutgoingLetter): MailAddress {
  const made = mailtoUrl({ to: [to], subject, body: text })
  if (!made.ok) return { url: null, reason: 'badAddress' }
  return made.value.tooLong ? { url: null, reason: 'tooLong' } : { url: made.value.url }
}

/** The letter as the text of a draft mail file. */
export function draftMail({ to, toName, from, fromName, subject, text }: OutgoingLetter): string {
  return writeDraftMail({
    to: to === '' ? null : { name: toName, address: to },
    from: from === '' ? null : { name: fromName, address: from },
    subject,
    body: text,
  })
}
