import { isMailAddress, mailText, oneLine } from './mail/address'
import { headerText } from './mail/encoded-words'
import { quotedPrintable } from './mail/quoted-printable'

export interface MailPerson {
  readonly name: string
  readonly address: string
}

export interface DraftMail {
  readonly to: MailPerson | null
  readonly from?: MailPerson | null
  readonly subject: string
  readonly body: string
}

/**
 * A letter as the text of an .eml file that mail programs open for editing: `X-Unsent`, and no Date, Message-ID or
 * Received, which would make it a mail that came in. ASCII throughout; a recipient without a usable address is left out.
 *
 * Written here and not by a library: mimetext always makes Date and Message-ID, demands a sender, puts a subject into one
 * encoded word of any length and leaves the body to the caller; others that are kept need Node's streams and buffers.
 */
export function writeDraftMail({ to, from, subject, body }: DraftMail): string {
  const headers = [
    personHeader('From', from ?? null),
    personHeader('To', to),
    `Subject: ${headerText(oneLine(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  const text = quotedPrintable(mailText(body))
  return [
    ...headers.filter((header) => header !== null),
    '',
    text.endsWith('\r\n') ? text : `${text}\r\n`,
  ].join('\r\n')
}

function personHeader(header: 'From' | 'To', person: MailPerson | null): string | null {
  const address = person?.address.trim() ?? ''
  if (person === null || !isMailAddress(address) || /[^\x21-\x7e]/.test(address)) return null
  const name = oneLine(person.name)
  if (name === '') return `${header}: ${address}`
  const shown = phrase(name)
  return `${header}: ${shown}${header.length + shown.length + address.length > 68 ? '\r\n ' : ' '}<${address}>`
}

/** A name that no comma, bracket or quote can break: quoted where it is ASCII, else encoded. */
function phrase(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9 '-]*$/.test(name) && name.length <= 60) return name
  const plain = /^[\x20-\x7e]*$/.test(name) && name.length <= 60 && !name.includes('=?')
  return plain ? `"${name.replace(/(["\\])/g, '\\$1')}"` : headerText(name)
}
