import type { Application } from '../../domain/application'
import type { Person } from '../../domain/person'
import type { Workspace } from '../../workspace/workspace'
import { applicationState, personState, type RecordState } from './record-state'

/** A record as it stands in a copy of our own data. */
export type CopiedRecord =
  | { readonly table: 'applications'; readonly record: Application }
  | { readonly table: 'people'; readonly record: Person }

/** A copied record beside what is here: as much of it as a person is shown. */
export interface RecordItem {
  readonly table: CopiedRecord['table']
  readonly id: string
  /** Company or name. */
  readonly title: string
  readonly detail: string
  readonly state: RecordState
}

/** Every record of a copy that can be brought in, applications first. */
export function* copiedRecords({ applications, people }: Workspace): Generator<CopiedRecord> {
  for (const record of applications.values()) yield { table: 'applications', record }
  for (const record of people.values()) yield { table: 'people', record }
}

/** One record of a copy held against the data, by id. */
export function recordItem(copied: CopiedRecord, here: Workspace): RecordItem {
  const { table, record } = copied
  const { id } = record
  if (table === 'applications') {
    const { company: title, role: detail } = record
    return { table, id, title, detail, state: applicationState(record, here.applications.get(id)) }
  }
  const title = record.fullName || (record.emails[0] ?? '')
  return { table, id, title, detail: record.employer, state: personState(record, here.people.get(id)) }
}
