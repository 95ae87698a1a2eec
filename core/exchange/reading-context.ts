import type { TableLayout } from '../domain/table-layout'
import type { Instant, Zone } from '../time/kinds'
import type { TableAnswers } from './table/table-answers'

/** What reading a file must know beside its bytes. */
export interface ReadingContext {
  /** The user's zone, for what a file leaves open. */
  readonly zone: Zone
  readonly now: Instant
  /** The user's own addresses, lower case: mails from these are their own. */
  readonly me: readonly string[]
  /** What the user answered about this table. */
  readonly table?: TableAnswers | undefined
  /** How tables were mapped before. */
  readonly layouts?: readonly TableLayout[] | undefined
  /** Called now and then with how much is read, from 0 to 1. */
  readonly moved?: ((share: number) => void) | undefined
}
