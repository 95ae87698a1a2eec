import type { Incoming, IncomingInterview } from './incoming'

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

/** What bringing in a file would do. Nothing is changed before the user confirms. */
export interface BringInPreview {
  readonly fileName: string
  readonly format: Incoming['format']
  readonly items: readonly PreviewItem[]
  readonly problems: Incoming['problems']
}
