import type { PeopleItem } from '../contacts/match-people'
import type { IncomingTable } from './incoming-table'
import type { TableItem } from './match-table'

/** What bringing in a table would do: rows in a list of applications, `people` in one of people. */
export interface TablePreview extends Omit<IncomingTable, 'rows' | 'contacts'> {
  readonly kind: 'table'
  readonly fileName: string
  readonly items: readonly TableItem[]
  readonly people: readonly PeopleItem[]
}
