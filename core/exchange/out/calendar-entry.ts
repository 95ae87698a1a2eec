import type { PlainDate, WallTime, Zone } from '../../time/kinds'

/** One entry of a calendar that leaves the app: an interview, a step, a promised day. */
export interface CalendarEntry {
  /** The same each time this is written, so that a calendar updates its entry and makes no second one. */
  readonly uid: string
  /** Grows with each change of what is written (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly place: string
  /** An https address, or empty. */
  readonly link: string
  readonly cancelled: boolean
  readonly when:
    | { readonly kind: 'day'; readonly day: PlainDate }
    | { readonly kind: 'meeting'; readonly start: WallTime; readonly end: WallTime; readonly zone: Zone }
  /** Minutes before the start at which a calendar may remind; null for none. */
  readonly remindBefore: number | null
  /** What the app itself reads when the file comes back, as JSON; empty for nothing. */
  readonly own: string
}
