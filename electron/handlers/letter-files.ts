import { writeDraftMail } from '#core/exchange/draft-mail'
import { mailtoUrl } from '#core/exchange/mailto'
import type { OutgoingLetter } from './letter-handlers'

/** The address that opens the letter in the mail program; null where it is too long or its recipient is no address. */
export function mailAddress({ to, subject, text }: OutgoingLetter): string | null {
  const made = mailtoUrl({ to: [to], subject, body: text })
  return made.ok && !made.value.tooLong ? made.value.url : null
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
