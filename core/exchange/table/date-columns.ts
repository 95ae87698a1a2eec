import type { Zone } from '../../time/kinds'
import { dateFields, type ColumnField } from './column-field'
import type { CellDate } from './dates/cell-date'
import { columnOrder, type DateOrder } from './dates/date-order'
import { readCellDate } from './dates/read-cell-date'
import { settleDate, type DateRules, type Settled } from './dates/settle-date'
import type { GridRow } from './grid'
import type { OpenDates } from './incoming-table'

/** The dates of a whole table: each distinct cell read once, its order settled by the column it stands in. */
export interface DateColumns {
  readonly settled: (column: number, text: string) => Settled
  /** The order that an undecided column takes. */
  readonly order: DateOrder
  readonly open: OpenDates | null
  readonly usesSerials: boolean
}

interface Question {
  readonly thisYear: number
  readonly zone: Zone
  readonly base: 1900 | 1904
  /** The user's answer; null where none was given yet. */
  readonly answered: DateOrder | null
  /** What to go by until then, unless another column of the table tells. */
  readonly usual: DateOrder
}

/** Reads the date columns of a table, and finds whether the user must be asked. */
export function dateColumns(
  rows: readonly GridRow[],
  fields: ReadonlyMap<number, ColumnField>,
  question: Question,
): DateColumns {
  const read = new Map<string, CellDate>()
  const orders = new Map<number, ReturnType<typeof columnOrder>>()
  const openTexts: string[] = []
  for (const [column, field] of fields) {
    if (!dateFields.has(field)) continue
    const texts = textsOf(rows, column)
    for (const text of texts) if (!read.has(text)) read.set(text, readCellDate(text, question))
    const order = columnOrder(
      Array.from(texts, (text) => read.get(text)).filter((date) => date !== undefined),
    )
    orders.set(column, order)
    if (order.open) openTexts.push(...texts)
  }
  const decided = [...orders.values()].flatMap(({ order }) => order ?? [])
  const told = decided.every((order) => order === decided[0]) ? decided[0] : undefined
  const order = question.answered ?? told ?? question.usual
  const rules = (column: number): DateRules => ({
    order: orders.get(column)?.order ?? order,
    base: question.base,
    zone: question.zone,
  })
  return {
    settled: settling(read, rules, question.thisYear),
    order,
    open: openSample(openTexts, read, question),
    usesSerials: [...orders.values()].some(({ usesSerials }) => usesSerials),
  }
}

function textsOf(rows: readonly GridRow[], column: number): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const { cells } of rows) {
    const text = (cells[column] ?? '').trim()
    if (text !== '') texts.add(text)
  }
  return texts
}

function settling(
  read: ReadonlyMap<string, CellDate>,
  rules: (column: number) => DateRules,
  thisYear: number,
): DateColumns['settled'] {
  const known = new Map<number, { readonly rules: DateRules; readonly settled: Map<string, Settled> }>()
  return (column, text) => {
    let mine = known.get(column)
    if (mine === undefined) known.set(column, (mine = { rules: rules(column), settled: new Map() }))
    let settled = mine.settled.get(text)
    if (settled === undefined) {
      settled = settleDate(read.get(text) ?? readCellDate(text, { thisYear }), mine.rules)
      mine.settled.set(text, settled)
    }
    return settled
  }
}

/** The first date that reads both ways, as both days. */
function openSample(
  texts: readonly string[],
  read: ReadonlyMap<string, CellDate>,
  { zone, base }: Question,
): OpenDates | null {
  for (const text of texts) {
    const date = read.get(text)
    const parts = date?.kind === 'several' ? date.parts : date === undefined ? [] : [date]
    const both = parts.find(
      (part) => part.kind === 'numeric' && part.a !== part.b && part.a <= 12 && part.b <= 12,
    )
    if (both === undefined) continue
    const [dayFirst] = settleDate(both, { order: 'dayFirst', base, zone }).dates
    const [monthFirst] = settleDate(both, { order: 'monthFirst', base, zone }).dates
    if (dayFirst !== undefined && monthFirst !== undefined)
      return { sample: text, dayFirst: dayFirst.day, monthFirst: monthFirst.day }
  }
  return null
}
