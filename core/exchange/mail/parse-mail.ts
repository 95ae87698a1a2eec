import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { instantOf } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import { looksLikeHtml, plainTextOf } from '../calendar/plain-text'
import { addressIn } from './own-words'
import { relabelled, repairedText } from './charset-repair'
import type { MailAddress, ParsedMail } from './parsed-mail'

/** Characters of a mail's words that are read: a letter has some thousands. */
export const longestText = 200_000
const mostParts = 4000
const dash = 0x2d
const limits = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const

/**
 * A mail's bytes taken apart by postal-mime, with what that leaves wrong mended: mislabelled character sets, words that
 * stand only in HTML, a mail that only carries another one. @throws where the structure is beyond the limits.
 */
export async function parseMail(bytes: Uint8Array, depth = 0): Promise<ParsedMail> {
  const email = await readable(bytes)
  const text = textOf(email)
  const carried = email.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')
  if (carried !== undefined && depth < 3 && text.trim().length < 300) {
    const inner = await parseMail(bytesOf(carried), depth + 1)
    if (inner.text.trim() !== '' || inner.calendars.length > 0) return inner
  }
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? ''
  const automatic = header('auto-submitted').toLowerCase()
  return {
    subject: oneLineOf(email.subject ?? '').slice(0, 500),
    from: senderOf(email, header('from')),
    to: [...(email.to ?? []), ...(email.cc ?? [])].slice(0, 200).map(addressOf),
    sentAt: instantOfDate(email.date),
    messageId: idsIn(email.messageId ?? '')[0] ?? '',
    references: idsIn(`${email.references ?? ''} ${email.inReplyTo ?? ''}`).slice(0, 100),
    text,
    calendars: calendarsOf(email.attachments),
    outlookOnly: email.attachments.some(({ mimeType }) => /ms-tnef/.test(mimeType)),
    autoReply: /auto-replied|vacation/.test(automatic) || header('x-autoreply') !== '',
    bulk: header('list-unsubscribe') !== '' || /bulk|list/i.test(header('precedence')),
    unsent: header('x-unsent').trim() === '1',
  }
}

async function readable(bytes: Uint8Array): Promise<Email> {
  if (boundariesIn(bytes) > mostParts) throw new RangeError('too many parts')
  const email = await PostalMime.parse(bytes, limits)
  const broken = `${email.text ?? ''}${email.html ?? ''}`.includes('\uFFFD')
  if (!broken) return email
  const again = await PostalMime.parse(relabelled(bytes), limits)
  return { ...email, text: again.text, html: again.html }
}

/** Lines that may divide parts: each costs the parser an object, so they are counted before. */
function boundariesIn(bytes: Uint8Array): number {
  let found = 0
  for (let at = bytes.indexOf(dash); at !== -1; at = bytes.indexOf(dash, at + 2))
    if (bytes[at + 1] === dash && (at === 0 || bytes[at - 1] === 0x0a)) found += 1
  return found
}

/** The text part, unless it only says that the mail is to be read as HTML. */
function textOf(email: Email): string {
  const plain = repairedText((email.text ?? '').slice(0, longestText))
  const words = looksLikeHtml(plain) ? plainTextOf(plain) : plain
  if (email.html === undefined || words.trim().length > 200) return unixLines(words)
  const shown = plainTextOf(repairedText(email.html.slice(0, 2 * longestText)))
  return unixLines(shown.length > 2 * words.trim().length ? shown : words)
}

function unixLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .slice(0, longestText)
}

function calendarsOf(attachments: readonly Attachment[]): readonly string[] {
  return attachments
    .filter(
      ({ mimeType, filename }) =>
        /^(?:text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .slice(0, 5)
    .map((attachment) => new TextDecoder().decode(bytesOf(attachment)))
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** A comma that should be quoted ("Kim Example, Lorem Labs") takes the address away from its name. */
function senderOf({ from }: Email, header: string): MailAddress {
  const read = addressOf(from)
  return read.address === '' ? addressIn(repairedText(header)) : read
}

function addressOf(address: Address | undefined): MailAddress {
  const one = address?.address === undefined ? (address?.group?.[0] ?? address) : address
  return {
    name: repairedText(oneLineOf(one?.name ?? '')).slice(0, 300),
    address: (one?.address ?? '').trim().toLowerCase().slice(0, 254),
  }
}

function oneLineOf(text: string): string {
  return repairedText(text).replace(/\s+/g, ' ').trim()
}

function idsIn(text: string): readonly string[] {
  return Array.from(text.slice(0, 20_000).matchAll(/<([^<>\s]{1,400})>/g), (match) => match[1] ?? '')
}

function instantOfDate(date: string | undefined): Instant | null {
  const at = Date.parse(date ?? '')
  return Number.isFinite(at) ? instantOf(at) : null
}
