import type { IncomingContacts } from './contacts/read-contacts'
import type { Incoming } from './incoming'
import type { IncomingMail } from './mail/incoming-mail'
import type { IncomingTableFile } from './table/read-table-file'
import type { IncomingWorkspace } from './workspace-file/incoming-workspace'

/** What a file held, by kind; each kind has its own preview. */
export type IncomingFile =
  IncomingMeetings | IncomingMail | IncomingTableFile | IncomingPeople | IncomingWorkspace

/** An address book. */
export type IncomingPeople = { readonly kind: 'people'; readonly format: 'vcf' } & IncomingContacts

export type IncomingMeetings = { readonly kind: 'meetings' } & Incoming
