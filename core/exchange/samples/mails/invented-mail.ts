import type { MailKind } from '../../mail/mail-kind'

/** A mail that nobody wrote, with what is to be understood of it. */
export interface InventedMail {
  readonly says: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly headers?: readonly string[]
  readonly kind: MailKind
  readonly company?: string
  readonly role?: string
  readonly requisition?: string
  readonly deadline?: string
  readonly deadlineAt?: string
  readonly decision?: string
  readonly startsAt?: string
  readonly holdUntil?: string
}

/** The mail as a file, sent on Monday 22 February 2027 at 17:45 UTC. */
export function mailFile(mail: InventedMail): Uint8Array {
  const head = [`From: ${mail.from}`, 'To: Robin Sample <robin.sample@example.org>', `Subject: ${mail.subject}`, `Message-ID: <${mail.says.replace(/[^a-z]+/gi, '-')}@example.com>`, 'Date: Mon, 22 Feb 2027 17:45:12 +0000', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', ...(mail.headers ?? [])]
  return new TextEncoder().encode([...head, '', mail.text].join('\r\n'))
}
