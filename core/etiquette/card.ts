import type { Outcome, Stage } from '../domain/stage'
import type { Instant, PlainDate } from '../time/kinds'
import type { SilenceClock } from './silence-clock'
import type { Step } from './step'

/** One interviewer of the latest interview, as a circle on the card. */
export interface CardPerson {
  readonly personId: string
  readonly initials: string
  readonly name: string
  readonly thanked: boolean
}

/**
 * What the board, Today and the tray need of an application: small, and true for all later hours, since its steps and
 * its clock carry their own thresholds.
 */
export interface Card {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly stage: Stage
  readonly rank: string
  readonly archived: Outcome | null
  readonly live: boolean
  readonly createdAt: Instant
  /** The last contact either way: a meeting, a letter sent, a call, a message; null before any. */
  readonly lastContactAt: Instant | null
  /** When something last happened to it; typing in its notes does not count. */
  readonly changedAt: Instant
  /** Round of the latest interview, null without one. */
  readonly round: number | null
  /** The latest interview, held or still to come. */
  readonly lastInterview: { readonly startsAt: Instant; readonly endsAt: Instant } | null
  readonly people: readonly CardPerson[]
  readonly steps: readonly Step[]
  readonly clock: SilenceClock | null
  readonly decisionDate: PlainDate | null
  /** After a no: until when first choices are likely to fall through at times. Null without one, and in the archive. */
  readonly secondChoiceUntil: Instant | null
  readonly halfWritten: boolean
  readonly foreignStatus: string
}
