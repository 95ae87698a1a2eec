import type { ColumnField, TableSubject } from '../../domain/table-layout'

/** Fields that several columns may fill; each of the others takes one column. */
export const repeatable: ReadonlySet<ColumnField> = new Set([
  'interview',
  'note',
  'notes',
  'interviewPart',
  'email',
  'phone',
  'leaveOut',
])

/** Fields whose cells are dates. */
export const dateFields: ReadonlySet<ColumnField> = new Set([
  'appliedOn',
  'interview',
  'decisionDate',
  'answerBy',
])

/** The choices of the mapping, by subject. */
export const fieldsOf: Readonly<Record<TableSubject, readonly ColumnField[]>> = {
  applications: [
    'company',
    'role',
    'companyAndRole',
    'status',
    'appliedOn',
    'interview',
    'interviewTime',
    'addedOn',
    'decisionDate',
    'answerBy',
    'link',
    'reference',
    'contactName',
    'contactTitle',
    'contactEmail',
    'contactPhone',
    'notes',
    'note',
    'leaveOut',
  ],
  people: ['fullName', 'given', 'family', 'jobTitle', 'employer', 'email', 'phone', 'leaveOut'],
}

export type { ColumnField, TableSubject }
