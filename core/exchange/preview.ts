import type { PeoplePreview } from './contacts/people-preview'
import type { Incoming, IncomingInterview } from './incoming'
import type { IncomingMail } from './mail/incoming-mail'
import type { TablePreview } from './table/table-preview'
import type { WorkspacePreview } from './workspace-file/match-workspace'

/** One meeting of a file, held against the data. */
export interface PreviewItem {
  readonly interview: IncomingInterview
  /**
   * `new`: a card would be made; `same`: it is here already; `changed`: time, place or people moved; `cancelled`;
   * `answer`: somebody's answer to an invitation, which changes nothing.
   */
  readonly state: 'new' | 'same' | 'changed' | 'cancelled' | 'answer'
  /** The application it belongs to, by calendar UID; null for a new one. */
  readonly applicationId: string | null
  readonly interviewId: string | null
}

/** What bringing in a file would do. Nothing is changed before the user confirms. Each kind has a preview of its own. */
export type BringInPreview = MeetingsPreview | MailPreview | TablePreview | PeoplePreview | WorkspacePreview

export interface MeetingsPreview {
  readonly kind: 'meetings'
  readonly fileName: string
  readonly format: Incoming['format']
  readonly items: readonly PreviewItem[]
  readonly problems: Incoming['problems']
}

/** An application that a mail may be about, with what speaks for it. */
export interface MailCandidate {
  readonly applicationId: string
  readonly company: string
  readonly role: string
  /** Archived, or they said no: never changed without a question. */
  readonly closed: boolean
  readonly because: 'requisition' | 'thread' | 'address' | 'role' | 'company'
}

export interface MailPreview {
  readonly kind: 'mail'
  readonly fileName: string
  readonly mail: IncomingMail
  /** `same`: this very mail has been brought in already, to that application. */
  readonly state: 'new' | 'same'
  /** The one application it is surely about; null where that is for the user to say. */
  readonly applicationId: string | null
  /** The likely ones, best first. */
  readonly candidates: readonly MailCandidate[]
  /** The meetings of its calendar parts, held against the data. */
  readonly items: readonly PreviewItem[]
}
