import type { TableSubject } from './column-field'
import type { RawColumn } from './columns'
import { applicationField, personField } from './header-words'

/** Whether a sheet lists people: it names them and how to reach them, and nothing that only an application has. */
export function findSubject(columns: readonly RawColumn[]): TableSubject {
  const headers = columns.map(({ header }) => header)
  const application = new Set(headers.map(applicationField))
  const isSearch = (['status', 'appliedOn', 'interview', 'decisionDate', 'reference'] as const).some(
    (field) => application.has(field),
  )
  const person = new Set(headers.map(personField))
  const named = person.has('fullName') || person.has('given') || person.has('family')
  const reachable = columns.some(
    ({ header, facts }) =>
      facts.mails > 0.5 || personField(header) === 'email' || personField(header) === 'phone',
  )
  const twoNames = person.has('given') && person.has('family')
  return !isSearch && named && (reachable || twoNames) ? 'people' : 'applications'
}
