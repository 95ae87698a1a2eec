import type { PeopleItem } from './match-people'
import type { IncomingContacts } from './read-contacts'

/** What bringing in an address book would do. */
export interface PeoplePreview extends Omit<IncomingContacts, 'contacts'> {
  readonly kind: 'people'
  readonly fileName: string
  readonly people: readonly PeopleItem[]
}
