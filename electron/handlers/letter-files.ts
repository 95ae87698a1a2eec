import { writeDraftMail } from '#core/exchange/draft-mail'
import { longestMailto, mailtoUrl } from '#core/exchange/mailto'
import type { MailAddress, OutgoingLetter } from './letter-handlers'

/**
 * The address that opens the letter in the mail program. One that would be too long for the system opens an empty mail to
 * the same person with the same subject; nothing is ever cut off.
 */
export function mailAddress(
  { to, subject, text }: OutgoingLetter,
  platform: string = process.platform,
): MailAddress {
  const longest = longestMailto(platform)
  const made = mailtoUrl({ to: [to], subject, body: text }, longest)
  if (!made.ok) return { url: null, reason: 'badAddress' }
  if (!made.value.tooLong) return { url: made.value.url, isWhole: true }
  const bare = mailtoUrl({ to: [to], subject, body: '' }, longest)
  return bare.ok && !bare.value.tooLong
    ? { url: bare.value.url, isWhole: false }
    : { url: null, reason: 'tooLong' }
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
