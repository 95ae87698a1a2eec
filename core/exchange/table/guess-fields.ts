import { repeatable, type ColumnField, type TableSubject } from './column-field'
import type { RawColumn } from './columns'
import { foldText } from './fold'
import { applicationField, personField } from './header-words'
import type { ReadyLayout } from './layouts'
import { ownField, ownInterviewPart } from './own-words'

/** Where a column's field comes from. `content`: by its cells; `none`: kept as a note for want of anything better. */
export type FieldOrigin = 'layout' | 'header' | 'content' | 'none'

export interface GuessedField {
  readonly field: ColumnField
  readonly origin: FieldOrigin
}

interface Wish extends GuessedField {
  readonly column: RawColumn
  /** How sure the wish is: who is surer gets a field that only one column may have. */
  readonly weight: number
}

/**
 * What each column holds, by its header and its cells, never by its place: exchanging two columns exchanges their fields.
 */
export function guessFields(
  columns: readonly RawColumn[],
  subject: TableSubject,
  layout: ReadyLayout | null,
): ReadonlyMap<number, GuessedField> {
  const wishes = columns.map((column) => wishFor(column, subject, layout)).toSorted(bySureness)
  const taken = new Set<ColumnField>()
  const given = new Map<number, GuessedField>()
  for (const { column, field, origin } of wishes) {
    const free = repeatable.has(field) || !taken.has(field)
    if (free) taken.add(field)
    given.set(column.index, free ? { field, origin } : { field: leftOver(column, subject), origin: 'none' })
  }
  if (subject === 'applications') completeNames(columns, given)
  return given
}

function bySureness(a: Wish, b: Wish): number {
  return (
    b.weight - a.weight ||
    b.column.facts.filled - a.column.facts.filled ||
    compare(foldText(a.column.header), foldText(b.column.header)) ||
    a.column.index - b.column.index
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function wishFor(column: RawColumn, subject: TableSubject, layout: ReadyLayout | null): Wish {
  const fixed = layout?.fields[foldText(column.header)]
  if (fixed !== undefined) return { column, field: fixed, origin: 'layout', weight: 5 }
  if (subject === 'people') return personWish(column)
  const own = layout?.id === 'afterword' ? fieldOfOurs(column.header) : null
  if (own !== null) return { column, field: own, origin: 'layout', weight: 5 }
  const named = applicationField(column.header)
  if (named !== null) return { column, ...corrected(column, named) }
  return { column, ...byContent(column) }
}

function fieldOfOurs(header: string): ColumnField | null {
  return ownInterviewPart(header) === null ? ownField(header) : 'interviewPart'
}

function personWish(column: RawColumn): Wish {
  const named = personField(column.header)
  if (named !== null) return { column, field: named, origin: 'header', weight: 3 }
  if (column.facts.mails > 0.6) return { column, field: 'email', origin: 'content', weight: 1 }
  return { column, field: 'leaveOut', origin: 'none', weight: 0 }
}

/** A header is believed as long as the cells do not speak against it: a "Phone" column of dates holds phone interviews. */
function corrected({ header, facts }: RawColumn, field: ColumnField): Omit<Wish, 'column'> {
  const sure = { field, origin: 'header', weight: isVague(header) ? 2 : 3 } as const
  if (facts.filled === 0) return sure
  const note = { field: 'note', origin: 'none', weight: 0 } as const
  switch (field) {
    case 'contactPhone':
    case 'contactName':
      return facts.dates >= 0.25 && facts.phones < 0.5
        ? { field: 'interview', origin: 'content', weight: 2 }
        : sure
    case 'contactEmail':
      return facts.mails > 0 ? sure : note
    case 'addedOn':
      return facts.dates > 0 || facts.numbers > 0.5 ? sure : note
    case 'appliedOn':
      return facts.statuses >= 0.5
        ? { field: 'status', origin: 'content', weight: 1 }
        : facts.dates > 0 || facts.numbers > 0
          ? sure
          : unlessText(facts.dates, sure)
    case 'interview':
      return facts.dates > 0 || facts.numbers > 0.5
        ? sure
        : facts.statuses > 0.5
          ? { field: 'status', origin: 'content', weight: 1 }
          : note
    case 'interviewTime':
      return facts.clocks > 0 ? sure : note
    case 'company':
    case 'role':
    case 'status':
      return facts.dates > 0.8 ? note : sure
    default:
      return sure
  }
}

const unlessText = (dates: number, sure: Omit<Wish, 'column'>): Omit<Wish, 'column'> =>
  dates === 0 ? { ...sure, weight: 1 } : sure

/** Headers that many columns could have: another that says more is believed first. */
function isVague(header: string): boolean {
  return /^(?:date|datum|data|fecha|title|job|state|result|outcome|contact|mail|time|timestamp|time stamp|description|details|termin|list|column|phase|日期)$/.test(
    foldText(header),
  )
}

function byContent({ header, facts }: RawColumn): Omit<Wish, 'column'> {
  const key = foldText(header)
  if (
    facts.countsRows ||
    /^(?:id|nr|no|number|#|row|index|lfd nr|uuid|(?:card|board|list) id|short link)$/.test(key)
  )
    return { field: 'leaveOut', origin: 'content', weight: 1 }
  if (
    /\b(?:interview|gesprach|entretien|entrevista|colloquio|screen|onsite|round)\b|面试|面接/.test(key) &&
    facts.dates > 0
  )
    return { field: 'interview', origin: 'header', weight: 2 }
  if (/\bapplied\b|\bbeworben\b|\bpostul|\bsubmitted\b/.test(key) && facts.dates > 0.5)
    return { field: 'appliedOn', origin: 'header', weight: 2 }
  if (facts.filled > 1 && facts.statuses > 0.6 && facts.dates === 0)
    return { field: 'status', origin: 'content', weight: 1 }
  if (facts.links > 0.6 && /^$|link|url|web/.test(key)) return { field: 'link', origin: 'content', weight: 1 }
  return { field: 'note', origin: 'none', weight: 0 }
}

function leftOver(column: RawColumn, subject: TableSubject): ColumnField {
  return subject === 'people' || column.facts.filled === 0 ? 'leaveOut' : 'note'
}

/** "Name" or "Title" beside a company is the role; without a company it names both. */
function completeNames(columns: readonly RawColumn[], given: Map<number, GuessedField>): void {
  const has = (field: ColumnField): boolean => [...given.values()].some((guess) => guess.field === field)
  const holding = (field: ColumnField) => columns.filter(({ index }) => given.get(index)?.field === field)
  const set = (column: RawColumn | undefined, field: ColumnField): void => {
    if (column !== undefined) given.set(column.index, { field, origin: 'content' })
  }
  const name = holding('note').find(({ header }) => isNameColumn(header))
  const title = holding('role').find(({ header }) => isNameColumn(header))
  if (has('company')) for (const both of holding('companyAndRole')) set(both, has('role') ? 'note' : 'role')
  else if (!has('companyAndRole'))
    set(name ?? title, name !== undefined && has('role') ? 'company' : 'companyAndRole')
  if (has('company') && !has('role')) set(name, 'role')
}

function isNameColumn(header: string): boolean {
  return /^(?:name|title|card|item|task|eintrag|nom|nombre|nome|titel|titre|titulo|titolo)$/.test(
    foldText(header),
  )
}
