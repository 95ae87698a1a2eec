import type { Instant, PlainDate, WallTime, Zone } from '../../time/kinds'
import type { IncomingInterview, IncomingNote } from '../incoming'
import type { MailKind } from './mail-kind'
import type { MailAddress } from './parsed-mail'

/** A day, and a clock time where the mail gives one. */
export interface MailDay {
  readonly day: PlainDate
  /** The instant, where a clock time is given; null for a day alone. */
  readonly at: Instant | null
  readonly zone: Zone
  /** False where the mail names no zone, so that the user's was taken. */
  readonly zoneSaid: boolean
  /** The other reading of a date like 05/03; null where there is only one. */
  readonly otherDay: PlainDate | null
  /** The sentence it was read from. */
  readonly quote: string
}

/** A meeting that the words of a mail name. */
export interface MailMeeting {
  readonly start: WallTime
  readonly end: WallTime | null
  readonly zone: Zone
  readonly startsAt: Instant
  readonly zoneSaid: boolean
  readonly otherDay: PlainDate | null
  readonly joinLink: string
  readonly quote: string
}

/** Somebody a mail names: its sender, or whom the user is to meet. */
export interface MailPerson {
  readonly fullName: string
  readonly jobTitle: string
  /** Lower case; empty where only a name is known. */
  readonly address: string
  /** The mail says that the user meets them. */
  readonly meets: boolean
}

export interface MailNote {
  readonly key: 'outlookOnly' | 'dateTwoWays' | 'zoneAssumed' | 'noDate' | 'forwarded'
  readonly values: Readonly<Record<string, string>>
}

/** What a mail says, before it is held against the data. */
export interface IncomingMail {
  readonly kind: 'mail'
  readonly format: 'eml' | 'text'
  readonly mailKind: MailKind
  /** The sentences that `mailKind` relies on. */
  readonly quotes: readonly string[]
  readonly subject: string
  readonly from: MailAddress
  readonly to: readonly MailAddress[]
  readonly sentAt: Instant | null
  /** One id for one mail, made from its words where it carries none. */
  readonly messageId: string
  /** The same for the same words, however they came: as a file, or pasted. */
  readonly digest: string
  readonly references: readonly string[]
  readonly company: string
  readonly role: string
  readonly requisition: string
  readonly people: readonly MailPerson[]
  /** By when they want the user's answer. */
  readonly deadline: MailDay | null
  /** By when they say they will decide. */
  readonly decision: MailDay | null
  /** Until when nobody is hired, as far as a day can be told. */
  readonly holdUntil: PlainDate | null
  readonly meeting: MailMeeting | null
  /** Meetings of calendar parts; where there are any they count before `meeting`. */
  readonly interviews: readonly IncomingInterview[]
  /** The writer's own words, without what they quote. */
  readonly text: string
  readonly notes: readonly MailNote[]
  readonly problems: readonly IncomingNote[]
}
