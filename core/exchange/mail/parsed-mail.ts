import type { Instant } from '../../time/kinds'

export interface MailAddress {
  readonly name: string
  /** Lower case; empty where the header names none. */
  readonly address: string
}

/** A mail taken apart, before anything is concluded from it. */
export interface ParsedMail {
  readonly subject: string
  readonly from: MailAddress
  readonly to: readonly MailAddress[]
  /** When it was sent, by its own Date header; null where that is missing or is no date. */
  readonly sentAt: Instant | null
  /** Without angle brackets; empty where there is none, as in pasted text. */
  readonly messageId: string
  /** The mails it answers, without angle brackets. */
  readonly references: readonly string[]
  /** The words as plain text with LF line ends; markup is gone. */
  readonly text: string
  /** Calendar parts and attached .ics files, as text. */
  readonly calendars: readonly string[]
  /** A meeting request in Outlook's own format (winmail.dat), which nothing here reads. */
  readonly outlookOnly: boolean
  /** Sent by a program as an answer: out of office and the like. */
  readonly autoReply: boolean
  /** Sent to many: it can be unsubscribed from. */
  readonly bulk: boolean
  /** A draft of the user's own, as Afterword and mail programs save them. */
  readonly unsent: boolean
}
