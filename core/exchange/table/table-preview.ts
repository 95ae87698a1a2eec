import type { PeopleItem } from '../contacts/match-people'
import type { IncomingTable } from './incoming-table'
import type { TableItem } from './match-table'

/** How many rows go to the page at a time: more in one message would hold it up while it is copied. */
export const rowsInMessage = 400

/** How many of those lines and cells are listed: nobody reads more. */
export const mostListed = 200

/** What bringing in a table would do: rows in a list of applications, `people` in one of people. */
export interface TablePreview extends Omit<IncomingTable, 'rows' | 'contacts'> {
  readonly kind: 'table'
  readonly fileName: string
  /** The first rows; the page asks for the rest. */
  readonly items: readonly TableItem[]
  /** How many rows there are in all. */
  readonly rows: number
  /** How many lines are left out and how many cells were not understood; the lists may be shorter. */
  readonly counts: { readonly skipped: number; readonly notes: number }
  readonly people: readonly PeopleItem[]
}
