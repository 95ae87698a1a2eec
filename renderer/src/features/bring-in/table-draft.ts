import type { ColumnField, StatusMeaning, TableSubject } from '#core/domain/table-layout'
import type { RowFate, TableAnswers } from '#core/exchange/table/table-answers'
import { sessionDrafts } from '../../workspace/session-drafts'

/** What the user has said about one table: how to read it, and what becomes of rows that they decided themselves. */
export interface TableDraft {
  step: 'columns' | 'rows'
  subject: TableSubject | null
  headerLine: number | null
  sheet: string | null
  /** By column. */
  fields: Record<number, ColumnField>
  order: 'dayFirst' | 'monthFirst' | null
  base: 1900 | 1904 | null
  /** By status key. */
  statuses: Record<string, StatusMeaning>
  /** By line of the file. */
  fates: Record<number, RowFate>
  /** People of a table or address book that are left out, by line. */
  without: Record<number, true>
}

const drafts = sessionDrafts<TableDraft>()
export const forgetTable = drafts.forget

/** The same file, chosen again, goes on where it was left. */
export const tableKey = ({ name, size, lastModified }: File): string => [name, size, lastModified].join('\n')

export function tableDraft(key: string): TableDraft {
  return drafts.of(key, () => ({
    step: 'columns',
    subject: null,
    headerLine: null,
    sheet: null,
    fields: {},
    order: null,
    base: null,
    statuses: Object.create(null) as Record<string, StatusMeaning>,
    fates: {},
    without: {},
  }))
}

/** The answers as reading takes them. */
export function answersOf(draft: TableDraft, usualOrder: 'dayFirst' | 'monthFirst'): TableAnswers {
  return {
    usualOrder,
    ...(draft.subject === null ? {} : { subject: draft.subject }),
    ...(draft.headerLine === null ? {} : { headerLine: draft.headerLine }),
    ...(draft.sheet === null ? {} : { sheet: draft.sheet }),
    ...(draft.order === null ? {} : { order: draft.order }),
    ...(draft.base === null ? {} : { base: draft.base }),
    fields: Object.entries(draft.fields).map(([column, field]) => ({ column: Number(column), field })),
    statuses: Object.entries(draft.statuses).map(([key, meaning]) => ({ key, meaning })),
  }
}

/** In which order this system writes day and month. */
export function orderOf(locale: string): 'dayFirst' | 'monthFirst' {
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(0)
  const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month')
  return order[0] === 'month' ? 'monthFirst' : 'dayFirst'
}
